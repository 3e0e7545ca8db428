import "server-only"
import { formatDate, formatMonth } from "@/lib/format/numbers"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator, getWords } from "@/lib/i18n/translator"
import { listCategories } from "@/lib/medusa/categories"
import type { Space } from "../session/space"
import type { CertificateChoice } from "./certificate-fields"
import type { EditorChoices } from "./editor-fields"
import { listCertificates, type Certificate } from "./read-listings"

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** What a listing's form chooses among, in the page's language. */
export async function listEditorChoices(space: Space): Promise<EditorChoices> {
  const { locale } = space
  const [categories, certificates] = await Promise.all([
    listCategories(locale),
    listCertificates(locale),
  ])
  return {
    categories: categories.map(({ handle, name }) => ({
      handle,
      name: name.value,
    })),
    certificates: certificates.map((one) => toChoice(one, locale)),
    allergenNames: getWords(locale, "product").allergenNames,
    signNames: getWords(locale, "common").signs,
    monthNames: MONTHS.map((month) => formatMonth(month, locale)),
    profilePath: space.isManager ? localePath(locale, "/espace/profile") : null,
  }
}

function toChoice(
  { id, type, number, scope, expires_at }: Certificate,
  locale: Locale
): CertificateChoice {
  const t = getTranslator(locale, "spaceListings")
  const isExpired =
    typeof expires_at === "string" && Date.parse(expires_at) < Date.now()
  const valid = expires_at
    ? t("edit.validUntil", { date: formatDate(expires_at, locale) })
    : ""
  return {
    id,
    label: [typeName(type, locale), scope, number].filter(Boolean).join(" · "),
    note: isExpired ? t("edit.expired") : valid,
    isExpired,
  }
}

function typeName(type: string, locale: Locale): string {
  const names: Record<string, string> = getWords(
    locale,
    "spaceListings"
  ).certificateTypes
  return names[type] ?? type
}
