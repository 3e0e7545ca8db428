import { VALID_ICE, VALID_RIB } from "../cooperatives/factories"

/** What a cooperative of Tiznit writes, in Arabic. */
export const APPLICATION = {
  language: "ar",
  name: "تعاونية أزهار سوس",
  town: "تيزنيت",
  region: "MA-09",
  members: 24,
  women: 20,
  contact_first_name: "زينب",
  contact_last_name: "أيت علي",
  contact_email: "zineb@example.com",
  contact_phone: "+212612345678",
  ice: VALID_ICE,
  rib: VALID_RIB,
  products: "زيت أركان وأملو",
}

/** The public form with some fields changed, and its files by name and content. */
export function anApplication(
  fields: object = {},
  ...files: [string, string][]
): FormData {
  const form = new FormData()
  form.append("application", JSON.stringify({ ...APPLICATION, ...fields }))
  files.forEach(([name, content]) =>
    form.append("documents", new Blob([content]), name)
  )
  return form
}
