import type { Page } from "@playwright/test"

/** From now on the page's forms name another variant than the one shown. */
export async function forgeVariant(page: Page, forged: string): Promise<void> {
  await page.route("**/products/*", (route) => {
    const sent = route.request().postData()
    return sent
      ? route.continue({
          postData: sent.replace(/variant_[0-9A-Z]{26}/, forged),
        })
      : route.continue()
  })
}
