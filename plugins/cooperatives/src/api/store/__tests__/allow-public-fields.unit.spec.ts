import { expandPublicFields } from "../allow-public-fields"

const relations = { cooperative: ["id", "name"] }

describe("what a fields parameter may reach", () => {
  it.each([
    ["*cooperative", "+cooperative.id,+cooperative.name"],
    ["cooperative.*", "+cooperative.id,+cooperative.name"],
    ["+*cooperative", "+cooperative.id,+cooperative.name"],
    [" cooperative.*", "+cooperative.id,+cooperative.name"],
    ["cooperative", "cooperative.id,cooperative.name"],
    ["title,*cooperative", "title,+cooperative.id,+cooperative.name"],
  ])("turns %s into public fields", (asked, expanded) => {
    expect(expandPublicFields(asked, relations)).toBe(expanded)
  })

  it.each(["id,title", "*variants", "cooperative.name", "-cooperative"])(
    "leaves %s as it is",
    (asked) => {
      expect(expandPublicFields(asked, relations)).toBe(asked)
    }
  )
})
