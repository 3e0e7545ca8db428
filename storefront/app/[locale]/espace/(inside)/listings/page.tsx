import type { Metadata } from "next"
import { SpacePage } from "@/features/space/frame/space-page"
import { BigLink } from "@/features/space/kit/big-button"
import { EmptyState } from "@/features/space/kit/empty-state"
import {
  findListings,
  readListingQuery,
} from "@/features/space/listings/find-listings"
import { ListingFilters } from "@/features/space/listings/listing-filters"
import { ListingList } from "@/features/space/listings/listing-list"
import { PendingListings } from "@/features/space/listings/pending-listings"
import { listListings } from "@/features/space/listings/read-listings"
import { problemWords } from "@/features/space/session/problem-words"
import { requireSpace } from "@/features/space/session/require-space"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator, getWords } from "@/lib/i18n/translator"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "spaceListings")
  return { title: t("title") }
}

export default async function ListingsPage({
  searchParams,
}: PageProps<"/[locale]/espace/listings">) {
  const locale = await getLocale()
  const space = await requireSpace(locale)
  const t = getTranslator(locale, "spaceListings")
  const words = getWords(locale, "spaceListings")
  const query = readListingQuery(await searchParams)
  const listings = await listListings(locale)
  const found = findListings(listings, query)
  const add = localePath(locale, "/espace/listings/new")
  return (
    <SpacePage
      space={space}
      tab="products"
      title={t("title")}
      actions={
        space.canWrite &&
        listings.length > 0 && (
          <BigLink href={add} icon="camera">
            {t("newListing")}
          </BigLink>
        )
      }
    >
      <PendingListings
        words={{ pending: words.pending, photos: words.photos }}
        problems={problemWords(locale)}
      />
      {listings.length === 0 ? (
        <EmptyState
          icon="jar"
          action={
            space.canWrite && (
              <BigLink href={add} icon="camera">
                {t("list.emptyAction")}
              </BigLink>
            )
          }
        >
          {t("list.emptyBody")}
        </EmptyState>
      ) : (
        <ListingFilters listings={listings} query={query} locale={locale} />
      )}
      {found.length > 0 && <ListingList listings={found} locale={locale} />}
      {listings.length > 0 && found.length === 0 && (
        <EmptyState
          icon="search"
          action={
            <BigLink tone="quiet" href={localePath(locale, "/espace/listings")}>
              {t("list.clear")}
            </BigLink>
          }
        >
          {t("list.noMatch")}
        </EmptyState>
      )}
    </SpacePage>
  )
}
