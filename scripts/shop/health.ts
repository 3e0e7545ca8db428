import { ExplainedError } from "../lib/explained-error.ts"
import { waitFor } from "../lib/wait-for.ts"

const ANSWER_MILLISECONDS = 5000

/** Waits until an address answers without an error of its own. */
export async function waitForAnswer(
  name: string,
  url: string,
  deadlineSeconds: number,
  isDead: () => boolean
): Promise<void> {
  let last = "no answer"
  const ready = await waitFor(async () => {
    if (isDead()) return true
    last = await ask(url)
    return last === ""
  }, deadlineSeconds)
  // The program that died tells more than its silence does.
  if (ready || isDead()) return
  throw new ExplainedError(
    `${name} did not answer at ${url} within ${deadlineSeconds} s (${last}).`
  )
}

/** Empty when the address answers, or the reason why it does not. */
async function ask(url: string): Promise<string> {
  try {
    const response = await fetch(url, {
      redirect: "manual",
      signal: AbortSignal.timeout(ANSWER_MILLISECONDS),
    })
    await response.body?.cancel()
    return response.status < 400 ? "" : `status ${response.status}`
  } catch {
    return "no answer"
  }
}
