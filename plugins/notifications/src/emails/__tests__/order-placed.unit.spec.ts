import { INTL_LOCALES, LANGUAGES } from "../../languages"
import ar from "../../messages/ar.json"
import en from "../../messages/en.json"
import fr from "../../messages/fr.json"
import { renderOrderPlaced } from "../order-placed/render-order-placed"
import { arabicLetter, europeanLetter, moroccanLetter } from "./letters"

/** Spaces in prices are narrow or unbreakable; readers see spaces. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ")

describe("the confirmation of an order", () => {
  it("says in French who makes what, what it costs and what cash to prepare", async () => {
    const { subject, text, html } = await renderOrderPlaced(moroccanLetter)

    expect(subject).toBe("Votre commande n° 1042 est enregistrée")
    for (const form of [plain(text), plain(html)]) {
      expect(form).toContain("Tislit n Wargan, à Tiout")
      expect(form).toContain("Fil Rouge Askaoun, à Askaoun")
      expect(form).toContain("280 DH")
      expect(form).toContain("45,50 DH")
      expect(form).toContain("-32,55 DH")
      expect(form).toContain("En espèces à la livraison : préparez 327,95 DH.")
      expect(form).toContain("dont TVA 54,66 DH")
      expect(form).toContain("7 jours")
      expect(form).toContain("https://shop.test/fr-ma/orders/track/secret")
    }
  })

  it("is written from right to left in Arabic, with Western digits and both makers", async () => {
    const { html, text, subject } = await renderOrderPlaced(arabicLetter)

    expect(subject).toBe("تم تسجيل طلبكم رقم 1042")
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain("text-align: right".replace(" ", ""))
    for (const form of [plain(text), plain(html)]) {
      expect(form).toContain("تيسليت ن وركان، تيوت")
      expect(form).toContain("الخيط الأحمر أسكاون، أسكاون")
      expect(form).toContain("د.م.")
      expect(form).toContain("327,95")
      expect(form).not.toMatch(/[٠-٩۰-۹]/)
    }
  })

  it("says in English which card paid, and 14 days in the Union", async () => {
    const { text } = await renderOrderPlaced(europeanLetter)

    expect(text).toContain("Thank you for your order")
    expect(text).toContain("€280")
    expect(text).toContain("By card ending in 4242")
    expect(text).toContain("Delivery (EMS): Free")
    expect(text).toContain("14 days")
    expect(text).toContain("The cooperative that made it is preparing it")
    expect(text).not.toContain("Discount")
  })

  it("tolerates products without a maker, and orders without an address", async () => {
    const [maker] = moroccanLetter.makers
    const { text } = await renderOrderPlaced({
      ...moroccanLetter,
      makers: [{ ...maker, name: null, town: null }],
      address: [],
    })

    expect(text).toContain("Autres produits")
  })

  it("lets no markup out of a name", async () => {
    const { html } = await renderOrderPlaced({
      ...moroccanLetter,
      first_name: '<script>alert("x")</script>',
    })

    expect(html).not.toContain("<script>")
    expect(html).toContain("&lt;script&gt;")
  })

  it("refuses what is no such letter", async () => {
    await expect(renderOrderPlaced({ number: 1 })).rejects.toThrow()
  })
})

describe("the texts", () => {
  const keysOf = (messages: object): string[] =>
    Object.entries(messages).flatMap(([group, texts]) =>
      Object.keys(texts).map((key) => `${group}.${key}`)
    )

  it("are the same in every language", () => {
    expect(keysOf(ar)).toEqual(keysOf(fr))
    expect(keysOf(en)).toEqual(keysOf(fr))
  })

  it.each(LANGUAGES)("count makers in %s without failing", async (language) => {
    const maker = moroccanLetter.makers[0]
    for (const count of [1, 2, 3, 11, 100]) {
      const number = new Intl.NumberFormat(INTL_LOCALES[language]).format(count)
      const { html } = await renderOrderPlaced({
        ...moroccanLetter,
        language,
        makers: Array.from({ length: count }, () => maker),
      })
      expect(html).toContain(count > 2 && count < 100 ? number : "")
    }
  })
})
