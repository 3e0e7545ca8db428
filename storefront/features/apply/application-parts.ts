import type { IconName } from "@/components/ui/icon"
import { listRegions } from "@/lib/geography/regions"
import { languageOf, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import {
  APPLICATION_PARTS,
  isOptional,
  limitOf,
  type ApplicationField,
  type ApplicationPart,
} from "./application"

/** One question of the form, ready to be shown. */
export type ApplicationRow = {
  name: ApplicationField
  label: string
  hint?: string
  optional: boolean
  kind: "text" | "email" | "tel" | "digits" | "area" | "choice"
  autoComplete: string
  maxLength: number
  choices?: { value: string; label: string }[]
}

/** A part of the form with its questions. */
export type ApplicationSection = {
  part: ApplicationPart
  icon: IconName
  title: string
  rows: ApplicationRow[]
}

const ICONS: Record<ApplicationPart, IconName> = {
  identity: "house",
  place: "pin",
  contact: "phone",
  money: "cash",
  products: "jar",
}

const KINDS: Partial<Record<ApplicationField, ApplicationRow["kind"]>> = {
  founded: "digits",
  members: "digits",
  women: "digits",
  ice: "digits",
  rib: "digits",
  region: "choice",
  contact_phone: "tel",
  contact_email: "email",
  products: "area",
  story: "area",
}

const AUTOFILL: Partial<Record<ApplicationField, string>> = {
  name: "organization",
  town: "address-level2",
  contact_first_name: "given-name",
  contact_last_name: "family-name",
  contact_phone: "tel",
  contact_email: "email",
}

const HINTED = [
  "ice",
  "rib",
  "contact_phone",
  "contact_email",
  "products",
  "story",
] as const

/** The whole form in the page's language. */
export function listApplicationSections(locale: Locale): ApplicationSection[] {
  const t = getTranslator(locale, "apply")
  const parts = Object.keys(APPLICATION_PARTS) as ApplicationPart[]
  const regions = listRegions(languageOf(locale)).map(({ code, name }) => ({
    value: code,
    label: name,
  }))
  const toRow = (name: ApplicationField): ApplicationRow => {
    const hinted = HINTED.find((field) => field === name)
    return {
      name,
      label: t(`fields.${name}`),
      ...(hinted ? { hint: t(`hints.${hinted}`) } : {}),
      optional: isOptional(name),
      kind: KINDS[name] ?? "text",
      autoComplete: AUTOFILL[name] ?? "off",
      maxLength: limitOf(name),
      ...(name === "region" ? { choices: regions } : {}),
    }
  }
  return parts.map((part) => ({
    part,
    icon: ICONS[part],
    title: t(`parts.${part}`),
    rows: APPLICATION_PARTS[part].map(toRow),
  }))
}
