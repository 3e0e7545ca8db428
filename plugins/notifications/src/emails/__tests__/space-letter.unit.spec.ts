import { LANGUAGES } from "../../languages"
import { SPACE_LETTER_KINDS } from "../space-letter/letter"
import { renderSpaceLetter } from "../space-letter/render-space-letter"

const url = "https://shop.example/ar-ma/espace/orders/cord_1"

const values = {
  cooperative: "تعاونية أزهار سوس",
  title: "Amlou",
  variant_title: "200 g",
  stock: 0,
  order_display_id: 12,
  pieces: 3,
  short: 2,
  damaged: 1,
  number: "IGP-12",
  date: "2026-12-31T12:00:00.000Z",
  email: "zineb@example.com",
}

const letters = LANGUAGES.flatMap((language) =>
  SPACE_LETTER_KINDS.map((kind) => [kind, language] as const)
)

describe("a letter to a cooperative", () => {
  it.each(letters)(
    "about %s leads to its page, in %s",
    async (kind, language) => {
      const { html, text, subject } = await renderSpaceLetter({
        kind,
        language,
        values,
        url,
      })
      expect(subject).not.toBe("")
      expect(text).toContain(url)
      expect(html).toContain(`href="${url}"`)
      expect(html).toContain(`lang="${language}"`)
      expect(`${subject} ${text}`).not.toMatch(/[{}]|undefined/)
    }
  )

  it("quotes a reason apart, in its own direction and without its markup", async () => {
    const { html, text } = await renderSpaceLetter({
      kind: "application-refused",
      language: "ar",
      values: { ...values, reason: "Le RIB <b>manque</b>." },
      url,
    })
    expect(html).toMatch(
      /<p\s+dir="auto"[^>]*>\s*<span[^>]*>Le RIB &lt;b&gt;manque/
    )
    expect(text.split("\n")).toContain("Le RIB <b>manque</b>.")
  })

  it("says the day on which a certificate ends, in words", async () => {
    const { text } = await renderSpaceLetter({
      kind: "certificate-expiring",
      language: "fr",
      values,
      url,
    })
    expect(text).toContain("31 décembre 2026")
  })

  it("says until when a secret link works, and only then", async () => {
    const letter = { kind: "invitation", language: "fr", values, url }
    const withLink = await renderSpaceLetter({
      ...letter,
      expires_at: "2026-12-11T12:00:00.000Z",
    })
    expect(withLink.text).toContain("11 décembre 2026")
    expect((await renderSpaceLetter(letter)).text).not.toContain("personnel")
  })
})
