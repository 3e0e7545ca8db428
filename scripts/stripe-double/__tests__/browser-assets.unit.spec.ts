import { Script } from "node:vm"
import { readAsset } from "../browser-assets.ts"

describe("what browsers are given", () => {
  it.each(["/v3/", "/v3/stripe.js"])(
    "gives Stripe.js at %s as one classic script",
    async (path) => {
      const { body = "" } = (await readAsset(path)) ?? {}
      expect(() => new Script(body)).not.toThrow()
      expect(body).toContain("confirmPayment")
    }
  )

  it("gives the frame's modules without types, importing scripts", async () => {
    const { body = "", headers } = (await readAsset("/v3/card-frame.js")) ?? {}
    expect(headers?.["content-type"]).toBe("text/javascript; charset=utf-8")
    expect(body).toContain('from "./card-form.js"')
    expect(body).not.toMatch(/\.ts"/)
  })

  it("lets the card's frame load and call nothing but the double", async () => {
    const asset = await readAsset("/v3/card-frame.html")
    expect(asset?.headers["content-security-policy"]).toContain(
      "default-src 'none'"
    )
  })

  it.each(["/v3/none.js", "/v3/../main.js", "/v3/stripe-js/home.js", "/"])(
    "has nothing at %s",
    async (path) => {
      await expect(readAsset(path)).resolves.toBeNull()
    }
  )
})
