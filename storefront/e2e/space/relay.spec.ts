import { run } from "../support/run"
import { giveSession, signIn } from "../support/sessions"
import { expect, test } from "../support/test"

const own = new URL(run.storefront_url).origin

const asked = {
  origin: own,
  "content-type": "application/json",
  "x-space-operation": "stock.move",
  "x-space-person": "somebody_else",
}

test.beforeEach(async ({ context }) => {
  const token = await signIn("cooperative_admin", run.credentials.cooperative)
  await giveSession(context, "cooperative_admin", token)
})

for (const [what, path, headers, status] of [
  ["another site", "stock", { ...asked, origin: "https://e.example" }, 403],
  ["a page that names no operation", "stock", { origin: own }, 404],
  ["an operation in another's place", "cooperative", asked, 404],
  [
    "a form of another kind",
    "stock",
    { ...asked, "content-type": "text/plain" },
    415,
  ],
  ["what somebody else kept here", "stock", asked, 401],
] as const) {
  test(`the outbox's door stays shut to ${what}`, async ({ context }) => {
    const answer = await context.request.post(`/api/space/${path}`, {
      headers,
      data: "{}",
    })
    expect(answer.status()).toBe(status)
  })
}

test("the outbox's door refuses 17 MB before anything reads them", async ({
  context,
}) => {
  const answer = await context.request.post("/api/space/stock", {
    headers: asked,
    data: "x".repeat(17 * 1024 * 1024),
  })
  expect(answer.status()).toBe(413)
})
