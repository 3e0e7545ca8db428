import { PAPER_LANGUAGES } from "../../types"
import { renderPackingSlip } from "../render-packing-slip"
import { renderShippingLabel } from "../render-shipping-label"
import { parcelIn } from "./parcels"

const wordsOf = (page: string) =>
  page
    .replace(/<style>[\s\S]*<\/style>/, "")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/[\s\u00a0\u202f]+/g, " ")

describe.each(PAPER_LANGUAGES)("a packing slip in %s", (language) => {
  const page = renderPackingSlip(parcelIn(language), language)

  it("says what is in the parcel, of which lot, and what follows", () => {
    const words = wordsOf(page)
    const [line] = parcelIn(language).lines
    const [follows] = parcelIn(language).following
    for (const said of ["1042", "L26-114", line?.title, follows?.title]) {
      expect(words).toContain(String(said))
    }
    expect(words).not.toMatch(/undefined|null|[٠-٩]/)
  })

  it("has no prices: the parcel may be a present", () => {
    expect(wordsOf(page)).not.toMatch(/\d[.,]\d\d|DH|د\.م/)
  })

  it("is written the way its language is", () => {
    const direction = language === "ar" ? "rtl" : "ltr"
    expect(page).toContain(`<html lang="${language}" dir="${direction}">`)
  })
})

describe.each(PAPER_LANGUAGES)("a shipping label in %s", (language) => {
  it("says where the parcel goes, whom to call and what to collect", () => {
    const words = wordsOf(renderShippingLabel(parcelIn(language), language))
    const { recipient } = parcelIn(language)
    for (const said of [recipient.name, ...recipient.lines]) {
      expect(words).toContain(said)
    }
    expect(words).toContain("+212600000000")
    expect(words).toMatch(/327[.,]95/)
    expect(words).toContain("LA123456785MA")
  })

  it("asks for nothing where the order is paid", () => {
    const parcel = { ...parcelIn(language), to_collect: null }
    expect(wordsOf(renderShippingLabel(parcel, language))).not.toMatch(
      /\d[.,]\d\d (DH|MAD|د)/
    )
  })
})

it("lets no markup out of an address", () => {
  const parcel = parcelIn("fr")
  const recipient = { ...parcel.recipient, name: "<script>alert(1)</script>" }
  const page = renderShippingLabel({ ...parcel, recipient }, "fr")
  expect(page).not.toContain("<script>")
  expect(page).toContain("&lt;script&gt;")
})

it("writes a long address smaller, so that a label keeps room for its bars", () => {
  const parcel = parcelIn("fr")
  const street = "Douar Aït Ouaazzoun, route nationale 10, près de l’école"
  const long = {
    ...parcel,
    recipient: {
      ...parcel.recipient,
      lines: [street, street, "80000 Agadir", "Maroc"],
    },
  }
  expect(renderShippingLabel(parcel, "fr")).not.toContain('class="to long"')
  expect(renderShippingLabel(long, "fr")).toContain('class="to long"')
})

it("weighs in the decimals of the language", () => {
  expect(renderShippingLabel(parcelIn("fr"), "fr")).toContain("0,85 kg")
  expect(renderShippingLabel(parcelIn("en"), "en")).toContain("0.85 kg")
})
