import { safePath } from "./safe-path"

describe("where signing in leads", () => {
  it("is a page of this shop in this locale", () => {
    expect(safePath("/fr-ma/checkout", "fr-ma", "/account")).toBe(
      "/fr-ma/checkout"
    )
  })

  it.each([
    "https://elsewhere.example/fr-ma/",
    "//elsewhere.example",
    "/fr-ma//elsewhere.example",
    "/\\elsewhere.example",
    "/fr-ma/../../x",
    "/en-eu/checkout",
    "javascript:alert(1)",
    "/fr-ma/account?to=x",
    undefined,
    ["/fr-ma/checkout"],
  ])("is never %s", (value) => {
    expect(safePath(value, "fr-ma", "/account")).toBe("/fr-ma/account")
  })
})
