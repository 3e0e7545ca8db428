import {
  test as base,
  expect,
  type BrowserContext,
  type BrowserContextOptions,
} from "@playwright/test"
import { run } from "./run"

/**
 * What React says of a page that is left while it still arrives, and of a 404
 * that the server ends inside a boundary, so that it has words without scripts.
 */
const HARMLESS = ["Connection closed.", "Minified React error #419"]

type Fixtures = {
  /** A browser of somebody else, watched like the first one. */
  openBrowser: (options?: BrowserContextOptions) => Promise<BrowserContext>
  watched: void
}

/**
 * Playwright's test, in which no page may ever get a 5xx from the shop or
 * throw an error of its own, whatever else the test is about.
 */
export const test = base.extend<Fixtures>({
  watched: [
    async ({ context }, provide) => {
      const failures = watch(context)
      await provide()
      expect(failures, "server and script errors").toEqual([])
    },
    { auto: true },
  ],
  openBrowser: async ({ browser }, provide) => {
    const opened: { context: BrowserContext; failures: string[] }[] = []
    await provide(async (options) => {
      const context = await browser.newContext(options)
      opened.push({ context, failures: watch(context) })
      return context
    })
    for (const { context, failures } of opened) {
      await context.close()
      expect(failures, "server and script errors").toEqual([])
    }
  },
})

export { expect }

function watch(context: BrowserContext): string[] {
  const failures: string[] = []
  context.on("response", (response) => {
    if (response.status() >= 500 && isOurs(response.url())) {
      failures.push(`${response.status()} ${response.url()}`)
    }
  })
  context.on("weberror", (failure) => {
    const { message } = failure.error()
    if (!HARMLESS.some((known) => message.includes(known))) {
      failures.push(message)
    }
  })
  return failures
}

function isOurs(url: string): boolean {
  return [run.storefront_url, run.backend_url].some((own) =>
    url.startsWith(own)
  )
}
