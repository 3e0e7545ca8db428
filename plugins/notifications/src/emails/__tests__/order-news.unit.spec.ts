import { LANGUAGES } from "../../languages"
import { ORDER_NEWS_KINDS, type OrderNewsLetter } from "../order-news/letter"
import { renderOrderNews } from "../order-news/render-order-news"
import { newsIn } from "./order-news"

/** Spaces in prices are narrow or unbreakable; readers see spaces. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ")

const letters = LANGUAGES.flatMap((language) =>
  ORDER_NEWS_KINDS.map((kind) => [kind, language] as const)
)

const render = async (letter: OrderNewsLetter) => {
  const { subject, html, text } = await renderOrderNews(letter)
  return { subject, html: plain(html), text: plain(text) }
}

describe("a letter about an order", () => {
  it.each(letters)(
    "tells of %s in %s, in both of its forms",
    async (kind, language) => {
      const letter = { ...newsIn(language), kind }
      const { subject, html, text } = await render(letter)

      expect(subject).toContain("1042")
      expect(html).toContain(`lang="${language}"`)
      for (const form of [html, text]) {
        expect(form).toContain(letter.tracking_url)
        expect(form).toContain(String(letter.lines[0]?.title))
        expect(`${subject}${form}`).not.toMatch(/undefined|[٠-٩]/)
      }
      expect(`${subject} ${text}`).not.toMatch(/[{}]/)
    }
  )

  it("says the tracking number, where it is followed, and the cash to have ready", async () => {
    const { html, text } = await render({
      ...newsIn("fr"),
      kind: "parcel_shipped",
      following: [],
    })
    for (const form of [html, text]) {
      expect(form).toContain("LA123456785MA")
      expect(form).toContain("https://carrier.example/LA123456785MA")
      expect(form).toContain("327,95 DH en espèces")
      expect(form).not.toContain("Suit dans un autre colis")
    }
  })

  it("says what follows when a part has left", async () => {
    const { text } = await render({
      ...newsIn("en"),
      kind: "parcel_shipped_in_part",
    })
    expect(text).toContain("Follows in another parcel")
    expect(text).toContain("1 × Taliouine saffron threads, 1 g")
  })

  it("says until which day one may change one's mind", async () => {
    const { text } = await render({
      ...newsIn("fr"),
      kind: "parcel_delivered",
      withdrawal_until: "2026-12-04T11:00:00.000Z",
    })
    expect(text).toContain("jusqu’au 4 décembre 2026")
  })

  it.each([
    ["card", "126 DH vous sont rendus sur votre carte"],
    ["not_collected", "Le livreur vous demandera 126 DH de moins"],
    ["transfer", "126 DH vous sont rendus par virement"],
  ] as const)("says how money goes back: %s", async (way, sentence) => {
    const { text } = await render({
      ...newsIn("fr"),
      kind: "return_refunded",
      refund: { amount: 12600, way },
    })
    expect(text).toContain(sentence)
  })

  it.each([
    ["fr", "Rien à payer pour ce colis"],
    ["ar", "لا شيء يُدفع عن هذا الطرد"],
    ["en", "Nothing to pay for this parcel"],
  ] as const)(
    "asks in %s for no cash that another parcel's courier collects",
    async (language, sentence) => {
      const { html, text } = await render({
        ...newsIn(language),
        to_collect: 0,
      })
      expect(html).toContain(sentence)
      expect(text).toContain(sentence)
    }
  )

  it("quotes why a return is declined, in its own direction and without markup", async () => {
    const { html, text } = await render({
      ...newsIn("ar"),
      kind: "return_declined",
      answer: "Le pot est <b>ouvert</b>.",
    })
    expect(html).toMatch(
      /<p\s+dir="auto"[^>]*>\s*<span[^>]*>Le pot est &lt;b&gt;ouvert/
    )
    expect(text).toContain("Le pot est <b>ouvert</b>.")
  })

  it("counts missing pieces as Arabic does", async () => {
    const withPieces = async (quantity: number) => {
      const letter = newsIn("ar")
      const lines = letter.lines.map((line) => ({ ...line, quantity }))
      return (await render({ ...letter, kind: "items_missing", lines })).text
    }
    expect(await withPieces(1)).toContain("نقصت قطعة واحدة")
    expect(await withPieces(2)).toContain("نقصت قطعتان")
    expect(await withPieces(3)).toContain("نقصت 3 قطع")
    expect(await withPieces(11)).toContain("نقصت 11 قطعة")
  })

  it("says where to send a return, each line of the address apart", async () => {
    const { html, text } = await render({
      ...newsIn("ar"),
      kind: "return_asked",
      send_to: ["Hub CoopStore", "20250 Casablanca"],
    })
    expect(html).toContain("<bdi>20250 Casablanca</bdi>")
    expect(text.split("\n")).toContain("20250 Casablanca")
  })

  it.each(["cash_refused", "parcel_lost"] as const)(
    "promises no courier after %s: what was not paid is not asked for",
    async (kind) => {
      const { text } = await render({
        ...newsIn("en"),
        kind,
        to_collect: null,
        refund: { amount: 32795, way: "not_collected" },
      })
      expect(text).toContain("nothing will be asked for them")
      expect(text).not.toContain("courier will ask")
    }
  )
})
