import { parseEnvironment } from "../environment.ts"

describe("the environment", () => {
  it("needs nothing, and then names the usual ports", () => {
    expect(parseEnvironment({})).toMatchObject({
      BACKEND_PORT: 9000,
      STOREFRONT_PORT: 8000,
      STRIPE_DOUBLE_PORT: 8010,
      POSTGRES_PORT: 54_329,
    })
  })

  it("takes an empty value for an absent one", () => {
    const { BACKEND_PORT, DATABASE_URL } = parseEnvironment({
      BACKEND_PORT: "",
      DATABASE_URL: "",
    })
    expect(BACKEND_PORT).toBe(9000)
    expect(DATABASE_URL).toBeUndefined()
  })

  it("names every bad variable in one sentence", () => {
    const variables = { BACKEND_PORT: "abc", WORKER_MODE: "boss" }
    expect(() => parseEnvironment(variables)).toThrow(
      'The environment is not usable: BACKEND_PORT is "abc" but must be a port number; WORKER_MODE is "boss" but must be shared, server or worker.'
    )
  })

  it("asks for Stripe's three keys together", () => {
    const variables = { STRIPE_API_KEY: "sk_test_1" }
    expect(() => parseEnvironment(variables)).toThrow(
      "STRIPE_WEBHOOK_SECRET is missing, and STRIPE_API_KEY needs it; STRIPE_PUBLISHABLE_KEY is missing, and STRIPE_API_KEY needs it"
    )
  })

  it("never repeats a secret that is wrong", () => {
    const variables = { DATABASE_URL: "mysql://root:hush@db/shop" }
    expect(() => parseEnvironment(variables)).toThrow(
      /^(?!.*hush).*DATABASE_URL/
    )
  })
})
