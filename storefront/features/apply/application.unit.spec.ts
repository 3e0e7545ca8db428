import { findProblems, readApplication } from "./application"

const complete: Record<string, string> = {
  name: "Coopérative de l’Essai",
  town: "Essaouira",
  region: "MA-07",
  contact_first_name: "Amina",
  contact_last_name: "Essai",
  contact_phone: "06 12 34 56 78",
  contact_email: "Amina@essai.example",
  products: "Huile d’argan",
}

function read(part: Record<string, string> = {}) {
  const answers = { ...complete, ...part }
  return readApplication((field) => answers[field] ?? "")
}

describe("an application", () => {
  it("is complete with a name, a place, a contact and products", () => {
    expect(findProblems(read())).toEqual({})
  })

  it.each([
    "06 12 34 56 78",
    "+212 612-345678",
    "00212612345678",
    "٠٦١٢٣٤٥٦٧٨",
  ])("takes the phone %s in the shop's form", (contact_phone) => {
    expect(read({ contact_phone }).contact_phone).toBe("+212612345678")
  })

  it("lacks what was not answered", () => {
    expect(findProblems(read({ name: " ", products: "" }))).toEqual({
      name: "required",
      products: "required",
    })
  })

  it.each([
    ["contact_phone", "12345", "phone"],
    ["contact_email", "amina@", "email"],
    ["ice", "123", "ice"],
    ["rib", "1234", "rib_length"],
    ["rib", "111111111111111111111111", "rib_key"],
    ["founded", "1800", "year"],
    ["members", "beaucoup", "number"],
    ["region", "MA-13", "region"],
  ])("is refused with %s %s", (field, value, problem) => {
    expect(findProblems(read({ [field]: value }))).toEqual({ [field]: problem })
  })

  it("cannot have more women than members", () => {
    expect(findProblems(read({ members: "10", women: "11" }))).toEqual({
      women: "women",
    })
  })

  it("takes a bank account however its digits are grouped", () => {
    const account = "0117800000123456789012"
    const key = 97n - ((BigInt(account) * 100n) % 97n)
    const rib = `${account}${key.toString().padStart(2, "0")}`
    const grouped = rib.replace(/(.{4})/g, "$1 ")
    expect(read({ rib: grouped }).rib).toBe(rib)
    expect(findProblems(read({ rib: grouped }))).toEqual({})
  })
})
