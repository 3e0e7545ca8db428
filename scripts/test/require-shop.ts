import { ExplainedError } from "../lib/explained-error.ts"
import { STATE } from "../lib/paths.ts"
import { readRun } from "../shop/run-file.ts"

/** Throws one sentence when there is no shop to test. */
export default async function requireShop(): Promise<void> {
  const folder = process.env.COOPSTORE_RUN ?? `${STATE}/test`
  try {
    const { storefront_url } = readRun(folder)
    await fetch(storefront_url, { redirect: "manual" })
  } catch {
    throw new ExplainedError(
      `No shop runs in ${folder}: open one with \`npm test\`, or with \`npm start\` and COOPSTORE_RUN=.coopstore.`
    )
  }
}
