import type { Metadata } from "next"
import { MissingSpacePage, SpacePage } from "@/features/space/frame/space-page"
import { EmptyState } from "@/features/space/kit/empty-state"
import { HistoryList } from "@/features/space/listings/history-list"
import {
  getListing,
  listHistory,
} from "@/features/space/listings/read-listings"
import { requireSpace } from "@/features/space/session/require-space"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "spaceListings")
  return { title: t("history.title") }
}

export default async function HistoryPage({
  params,
}: PageProps<"/[locale]/espace/listings/[id]/history">) {
  const locale = await getLocale()
  const space = await requireSpace(locale)
  const t = getTranslator(locale, "spaceListings")
  const { id } = await params
  const list = localePath(locale, "/espace/listings")
  const [listing, changes] = await Promise.all([
    getListing(locale, id),
    listHistory(locale, id),
  ])
  if (!listing || !changes) {
    const back = { href: list, label: t("edit.back") }
    return <MissingSpacePage space={space} tab="products" back={back} />
  }
  const name = listing.title || t("list.untitled")
  return (
    <SpacePage
      space={space}
      tab="products"
      title={t("history.title")}
      intro={name}
      back={{ href: `${list}/${listing.id}`, label: t("preview.back") }}
    >
      {changes.length === 0 ? (
        <EmptyState icon="clock">{t("history.empty")}</EmptyState>
      ) : (
        <HistoryList changes={changes} locale={locale} />
      )}
    </SpacePage>
  )
}
