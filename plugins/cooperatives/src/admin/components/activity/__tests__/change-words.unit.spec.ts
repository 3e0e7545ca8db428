import { isTold, sayField, sayValue } from "../change-words"

const TEXTS: Record<string, string> = {
  "cooperatives:fields.name": "Nom",
  "cooperatives:fields.rib": "RIB (24 chiffres)",
  "cooperatives:languages.ar": "Arabe",
  "moderation:fields.title": "Titre",
  "moderation:status.submitted": "À relire",
  "office:fields.threshold": "alerte à",
  "office:fields.stock": "stock",
  "office:scopes.all": "tout",
}
const wording = { say: (key: string) => TEXTS[key], language: "fr" }

describe("what the log says of a change", () => {
  it("names the field, its size and its language", () => {
    expect(sayField("name", null, wording)).toBe("Nom")
    expect(sayField("rib", null, wording)).toBe("RIB")
    expect(sayField("title (ar)", "Amlou", wording)).toBe("Titre, Arabe")
    expect(sayField("Huile, 250 ml: threshold", "Huile", wording)).toBe(
      "Huile, 250 ml, alerte à"
    )
  })

  it("does not repeat what the line is about", () => {
    const size = "Huile, Bouteille de 250 ml"
    expect(sayField(size, size, wording)).toBe("stock")
    expect(sayField(`${size}: threshold`, size, wording)).toBe("alerte à")
    expect(sayField(size, null, wording)).toBe(size)
  })

  it("tells neither keys, nor lists that stay empty", () => {
    const id = "coop_01M8ECRV9FXWK3H9657PGH5MHN"
    expect(isTold("maker", null, id, wording)).toBe(false)
    expect(isTold("harvest_months", null, "[]", wording)).toBe(false)
    expect(isTold("name", null, "Amlou", wording)).toBe(true)
    expect(sayValue("photo_ids", '["a","b"]', wording)).toBe("2")
  })

  it("shows words for codes, and amounts and days as people write them", () => {
    expect(sayValue("change", "submitted", wording)).toBe("À relire")
    expect(sayValue("scope", "all", wording)).toBe("tout")
    expect(sayValue("250 g: price", 8500, wording)).toMatch(/^85,00\sMAD$/)
    expect(sayValue("expires_at", "2026-12-27T08:00:00.000Z", wording)).toBe(
      "27 déc. 2026"
    )
    expect(sayValue("note", null, wording)).toBe("–")
    expect(sayValue("topic", "submitted", wording)).toBe("submitted")
  })
})
