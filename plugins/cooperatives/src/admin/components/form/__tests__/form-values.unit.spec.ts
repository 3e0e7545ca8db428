import { toFormValues, toRequestBody } from "../form-values"

describe("the cooperative form", () => {
  it("sends numbers as numbers and what is empty as null", () => {
    const values = toFormValues()
    values.plain.handle = " fil-rouge "
    values.plain.latitude = "30,53"
    values.texts["fr-FR"].name = "Fil Rouge"
    values.texts["ar-MA"].name = "الخيط الأحمر"

    expect(toRequestBody(values)).toMatchObject({
      handle: "fil-rouge",
      country: "MA",
      latitude: 30.53,
      members: null,
      name: "Fil Rouge",
      story: null,
      translations: {
        "ar-MA": { name: "الخيط الأحمر", story: null },
        "en-GB": { name: null },
      },
    })
  })
})
