import { formatDate } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { Notice } from "@/components/ui/notice"
import type { Listing } from "./listing-wire"
import { ListingBadges } from "./state-badge"

/** Where a listing stands, in a badge and a sentence, and what staff said. */
export function ListingStanding({
  listing,
  locale,
}: {
  listing: Listing
  locale: Locale
}) {
  const t = getTranslator(locale, "spaceListings")
  const { change } = listing
  const status = openStatus(listing)
  return (
    <div className="flex flex-col gap-3">
      <ListingBadges
        listing={{ state: listing.state, change_status: status }}
        locale={locale}
      />
      <p>{sentence()}</p>
      {change?.status === "returned" && change.reason && (
        <Notice tone="warning" title={t("edit.reason")}>
          <p dir="auto" className="whitespace-pre-line">
            {change.reason}
          </p>
        </Notice>
      )}
    </div>
  )

  function sentence(): string {
    const date = change?.submitted_at
      ? formatDate(change.submitted_at, locale)
      : ""
    const isInShop = listing.state === "published" || listing.state === "paused"
    if (!isInShop || !status || listing.state === "paused") {
      return t(`edit.standing.${listing.state}`, { date })
    }
    switch (status) {
      case "draft":
        return t("edit.standing.changeDraft")
      case "submitted":
        return t("edit.standing.changeSubmitted", { date })
      case "returned":
        return t("edit.standing.changeReturned")
    }
  }
}

function openStatus({ change }: Listing) {
  const open = ["draft", "submitted", "returned"] as const
  return open.find((status) => status === change?.status) ?? null
}
