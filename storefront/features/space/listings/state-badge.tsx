import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { StatusBadge, type StatusTone } from "../kit/status-badge"
import type { ListingState, ListingSummary } from "./listing-wire"

const TONES: Record<ListingState, StatusTone> = {
  draft: "calm",
  submitted: "waiting",
  returned: "bad",
  published: "good",
  paused: "calm",
  withdrawn: "bad",
}

/** Where a listing stands, and its open edit where it has both. */
export function ListingBadges({
  listing,
  locale,
}: {
  listing: Pick<ListingSummary, "state" | "change_status">
  locale: Locale
}) {
  const t = getTranslator(locale, "spaceListings")
  const { state, change_status } = listing
  const isEdit = state === "published" || state === "paused"
  return (
    <span className="flex flex-wrap gap-1">
      <StatusBadge
        tone={TONES[state]}
        {...(state === "draft" ? { icon: "pencil" as const } : {})}
        {...(state === "paused" ? { icon: "pause" as const } : {})}
      >
        {t(`states.${state}`)}
      </StatusBadge>
      {isEdit && change_status && (
        <StatusBadge
          tone={TONES[change_status]}
          {...(change_status === "draft" ? { icon: "pencil" as const } : {})}
        >
          {t(`changes.${change_status}`)}
        </StatusBadge>
      )}
    </span>
  )
}
