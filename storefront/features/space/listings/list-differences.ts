import type { Language } from "@/lib/i18n/locales"
import { TEXT_FIELDS, type Content, type TextField } from "./listing-wire"

type OtherField =
  | "category"
  | "inci"
  | "allergens"
  | "harvest_months"
  | "sign"
  | "photos"
  | "certificates"

/** A field that two versions say differently, as plain values. */
export type Difference = {
  field: TextField | OtherField
  mine: string[]
  theirs: string[]
}

/** What differs between two versions of a listing, in one language. */
export function listDifferences(
  mine: Content,
  theirs: Content,
  language: Language
): Difference[] {
  const texts = TEXT_FIELDS.map((field) => ({
    field,
    mine: said(mine.texts[language]?.[field]),
    theirs: said(theirs.texts[language]?.[field]),
  }))
  const others = (
    [
      "category",
      "inci",
      "allergens",
      "harvest_months",
      "sign",
      "photos",
      "certificates",
    ] as const
  ).map((field) => ({
    field,
    mine: valuesOf(mine, field),
    theirs: valuesOf(theirs, field),
  }))
  return [...texts, ...others].filter(
    (one) => one.mine.join("\n") !== one.theirs.join("\n")
  )
}

function valuesOf(content: Content, field: OtherField): string[] {
  switch (field) {
    case "category":
      return [content.category]
    case "inci":
      return said(content.inci)
    case "allergens":
      return content.allergens?.toSorted() ?? []
    case "harvest_months":
      return (content.harvest_months ?? [])
        .toSorted((one, two) => one - two)
        .map(String)
    case "sign":
      return [...said(content.sign_type), ...said(content.sign_name)]
    case "photos":
      return content.photo_ids
    case "certificates":
      return content.certificate_ids
  }
}

function said(value: string | null | undefined): string[] {
  return value ? [value] : []
}
