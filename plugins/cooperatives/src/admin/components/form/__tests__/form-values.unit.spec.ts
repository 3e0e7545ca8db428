import { fieldsFor, toFormValues, toRequestBody } from "../form-values"

describe("the cooperative form", () => {
  it("sends numbers as numbers and what is empty as null", () => {
    const values = toFormValues()
    values.plain.handle = " fil-rouge "
    values.plain.latitude = "30,53"
    values.texts["fr-FR"].name = "Fil Rouge"
    values.texts["ar-MA"].name = "الخيط الأحمر"

    expect(toRequestBody(values, fieldsFor(true))).toMatchObject({
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

  it("leaves the bank account out for who may not change it", () => {
    const values = toFormValues()
    const body = toRequestBody(values, fieldsFor(false))

    expect(body).not.toHaveProperty("rib")
    expect(toRequestBody(values, fieldsFor(true))).toHaveProperty("rib", null)
  })
})
