import { parseCardOptions, toStripeConfig } from "../options"

const options = { api_key: "sk_test_1", webhook_secret: "whsec_1" }

describe("the card provider's options", () => {
  it("captures by hand and talks to Stripe unless told otherwise", () => {
    expect(parseCardOptions(options)).toEqual({
      ...options,
      capture_method: "manual",
    })
    expect(toStripeConfig(undefined)).not.toHaveProperty("host")
  })

  it("points the SDK at another address, port and protocol", () => {
    expect(toStripeConfig("http://127.0.0.1:8010")).toMatchObject({
      host: "127.0.0.1",
      port: "8010",
      protocol: "http",
    })
    expect(toStripeConfig("https://stripe.example")).toMatchObject({
      host: "stripe.example",
      port: 443,
      protocol: "https",
    })
  })

  it.each(["sk_live_1", "rk_live_1"])(
    "never sends the live key %s to another address",
    (api_key) => {
      expect(() =>
        parseCardOptions({ ...options, api_key, api_base: "http://a.test" })
      ).toThrow("api_base must not be set with a live key")
      expect(parseCardOptions({ ...options, api_key }).api_key).toBe(api_key)
    }
  )

  it("names every bad option in one sentence", () => {
    expect(() =>
      parseCardOptions({ api_key: "pk_test_1", api_base: "ftp://a" })
    ).toThrow(
      /^The card provider's options are not usable: api_key .*; webhook_secret .*; api_base /
    )
  })

  it("refuses automatic capture", () => {
    expect(() =>
      parseCardOptions({ ...options, capture_method: "automatic" })
    ).toThrow("capture_method")
  })
})
