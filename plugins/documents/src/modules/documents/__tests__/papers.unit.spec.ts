import { InvoiceContent, PAPER_LANGUAGES } from "../../../types"
import DocumentsModuleService from "../service"
import { invoices, seller, statements } from "./papers"
import { readGlyphs, readPages, readWords } from "./read-pdf"

const service = new DocumentsModuleService({}, { seller })

/** An Arabic invoice whose customer has this name. */
const invoiceTo = (name: string) => {
  const { invoice } = invoices("ar")
  return service.renderPdf({
    template: "invoice",
    language: "ar",
    content: { ...invoice, buyer: { ...invoice.buyer, name } },
  })
}

const textOf = async (file: Buffer) =>
  (await readWords(file)).map(({ text }) => text).join(" ")

describe("a paper in Arabic", () => {
  it("joins letters: one letter has four forms by where it stands", async () => {
    const runs = await readGlyphs(await invoiceTo("ظظظ ظ"))
    const forms = runs
      .flat()
      .flatMap(({ letter, form }) => (letter === "ظ" ? [form] : []))
    expect(forms).toHaveLength(4)
    expect(new Set(forms).size).toBe(4)
  })

  it("writes lam and alif as one ligature", async () => {
    const runs = await readGlyphs(await invoiceTo("لا"))
    expect(runs.flat().map(({ letter }) => letter)).toContain("لا")
  })

  it("goes from right to left, and numbers in it from left to right", async () => {
    const words = await readWords(await invoiceTo("طاهر 2468 جاد"))
    const [tahar, digits, jad] = ["طاهر", "2468", "جاد"].map((word) =>
      words.find(({ text }) => text.includes(word))
    )
    expect(Number(tahar?.x)).toBeGreaterThan(Number(digits?.x))
    expect(Number(digits?.x)).toBeGreaterThan(Number(jad?.x))
  })

  it("keeps French lines, e-mail addresses and codes from left to right", async () => {
    const text = await textOf(await invoiceTo("طاهر"))
    expect(text).toContain("12, rue des Tanneurs")
    expect(text).toContain("+212 5 20 00 00 00")
    expect(text).toContain("F-2026-000042")
  })
})

describe.each(PAPER_LANGUAGES)("an invoice in %s", (language) => {
  it("names the seller, its identifiers, the sums and the VAT of each rate", async () => {
    const { invoice } = invoices(language)
    const file = await service.renderPdf({
      template: "invoice",
      language,
      content: invoice,
    })
    const text = (await textOf(file)).replaceAll(/\s+/g, " ")
    for (const said of ["001234567000089", "12345678", "34567890", "1042"]) {
      expect(text).toContain(said)
    }
    const decimals = (amount: string) =>
      language === "en" ? amount.replace(",", ".") : amount
    for (const amount of ["327,95", "229,09", "22,91", "63,29", "12,66"]) {
      expect(text).toContain(decimals(amount))
    }
    expect(text).not.toMatch(/[٠-٩۰-۹]|undefined|NaN/)
  })

  it("carries its fonts, and is the same file each time it is drawn", async () => {
    const { credit_note } = invoices(language)
    const paper = {
      template: "invoice",
      language,
      content: credit_note,
    } as const
    const file = await service.renderPdf(paper)
    expect(file.toString("latin1")).toMatch(/\/FontFile[23]/)
    expect((await service.renderPdf(paper)).equals(file)).toBe(true)
  })
})

it.each([24, 25, 26, 27])(
  "keeps a maker's name with its first line, after %i lines of another",
  async (count) => {
    const { invoice } = invoices("fr")
    const [first, second] = invoice.makers
    const line = { ...first?.lines[0], variant_title: null, lot: null }
    const long = { ...first, lines: Array.from({ length: count }, () => line) }
    const file = await service.renderPdf({
      template: "invoice",
      language: "fr",
      content: InvoiceContent.parse({ ...invoice, makers: [long, second] }),
    })
    const named = (await readPages(file))
      .map((words) => words.join(" "))
      .filter((page) => page.includes("Fil Rouge Askaoun"))
    expect(named).toEqual([expect.stringContaining("Safran de Taliouine")])
  }
)

describe.each(PAPER_LANGUAGES)("a statement in %s", (language) => {
  it("writes amounts so that their decimals stand below each other", async () => {
    const words = await readWords(
      await service.renderPdf({
        template: "statement",
        language,
        content: statements(language),
      })
    )
    const ends = words.flatMap(({ text, right }) =>
      /(280|28|22|30|126)[,.]\d\d/.test(text) ? [Math.round(right)] : []
    )
    expect(ends.length).toBeGreaterThan(4)
    expect(new Set(ends).size).toBe(1)
  })

  it("says on each of its pages which paper it is, and ends with what is owed", async () => {
    const paper = statements(language)
    const lines = Array.from({ length: 90 }, () => ({
      ...paper.lines[1],
      occurred_on: "2026-11-18",
      kind: "sale" as const,
      note: null,
      order_number: 1042,
      amount: 100,
    }))
    const file = await service.renderPdf({
      template: "statement",
      language,
      content: {
        ...paper,
        lines,
        closing_balance: paper.opening_balance + 9000,
      },
    })
    const pages = await readPages(file)
    expect(pages.length).toBeGreaterThan(2)
    for (const words of pages) {
      expect(words.join(" ")).toContain(paper.number)
    }
    expect(pages.at(-1)?.join(" ")).toMatch(/502[,.]50/)
  })

  it("leads from the opening to the closing balance", async () => {
    const file = await service.renderPdf({
      template: "statement",
      language,
      content: statements(language),
    })
    const text = await textOf(file)
    expect(text).toMatch(/412[,.]50/)
    expect(text).toMatch(/87[,.]97/)
    expect(text).toContain("VIR-2026-11-004")
  })
})

it("refuses a statement whose lines do not lead to its balance", async () => {
  const content = { ...statements("fr"), closing_balance: 8798 }
  await expect(
    service.renderPdf({ template: "statement", language: "fr", content })
  ).rejects.toThrow("do not lead from the opening to the closing balance")
})

it("says on the paper that the seller is not configured", async () => {
  const unknown = new DocumentsModuleService(
    {},
    { seller: { name: "CoopStore" } }
  )
  const file = await unknown.renderPdf({
    template: "statement",
    language: "en",
    content: statements("en"),
  })
  expect(await textOf(file)).toContain("legal identity is not configured")
})

it("refuses a seller whose ICE has not 15 digits", () => {
  expect(
    () =>
      new DocumentsModuleService(
        {},
        { seller: { name: "CoopStore", ice: "1234" } }
      )
  ).toThrow("seller.ice (an ICE has 15 digits)")
})
