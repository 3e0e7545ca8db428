import type { PaperLanguage, Seller } from "../../../types"
import { SELLER_WORDS } from "../words/seller-words"

/** A label and what stands beside it; a code is read from left to right. */
export type Fact = { label: string; value: string; code?: boolean }

/** What every paper has: its language, its head and who writes it. */
export type SheetHead = {
  language: PaperLanguage
  direction: "rtl" | "ltr"
  title: string
  facts: Fact[]
  seller: { name: string; lines: string[]; contacts: string[]; ids: Fact[] }
  /** A sentence across the paper that says what is wrong with it. */
  warning: string | null
  /** `Page # of ##`, the signs replaced as pages are drawn. */
  page: string
}

const IDENTIFIERS = [
  "ice",
  "tax_id",
  "trade_register",
  "business_tax",
  "vat_number",
] as const

/** The head that all papers share. */
export function toSheetHead(head: {
  language: PaperLanguage
  title: string
  facts: Fact[]
  seller: Seller
  page: (page: string, pages: string) => string
}): SheetHead {
  const { language, title, facts, seller } = head
  const words = SELLER_WORDS[language]
  const ids = IDENTIFIERS.flatMap((name) => {
    const value = seller[name]
    return value ? [{ label: words[name], value, code: true }] : []
  })
  return {
    language,
    direction: language === "ar" ? "rtl" : "ltr",
    title,
    facts,
    seller: {
      name: seller.name,
      lines: [seller.legal_form, ...seller.address].flatMap(
        (line) => line || []
      ),
      contacts: [seller.phone, seller.email, seller.website].flatMap(
        (contact) => contact || []
      ),
      ids,
    },
    warning: seller.ice && seller.address.length ? null : words.unknown,
    page: head.page("#", "##"),
  }
}
