import { formatDate } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { StatusBadge, type StatusTone } from "../kit/status-badge"
import type { Change } from "./listing-wire"

const TONES: Record<Change["status"], StatusTone> = {
  draft: "calm",
  submitted: "waiting",
  returned: "bad",
  published: "good",
  discarded: "calm",
}

/** What was sent to staff and what they answered, latest first. */
export function HistoryList({
  changes,
  locale,
}: {
  changes: Change[]
  locale: Locale
}) {
  const t = getTranslator(locale, "spaceListings")
  const date = (value: string | null | undefined) =>
    value ? formatDate(value, locale) : null
  return (
    <ol className="border-s-2 border-sand ps-4">
      {changes.map((change) => {
        const sent = date(change.submitted_at)
        const decided = date(change.decided_at)
        return (
          <li key={change.id} className="flex flex-col gap-1 py-4">
            <div>
              <StatusBadge
                tone={TONES[change.status]}
                {...(change.status === "draft"
                  ? { icon: "pencil" as const }
                  : {})}
              >
                {t(`history.statuses.${change.status}`)}
              </StatusBadge>
            </div>
            <p className="text-sm text-reed">
              {sent
                ? t("history.sentOn", { date: sent })
                : t("history.startedOn", {
                    date: formatDate(change.created_at, locale),
                  })}
              {decided && <> · {t("history.decidedOn", { date: decided })}</>}
            </p>
            {change.reason && (
              <blockquote
                dir="auto"
                className="border-s-4 border-saffron bg-sand px-3 py-2 whitespace-pre-line"
              >
                {change.reason}
              </blockquote>
            )}
          </li>
        )
      })}
    </ol>
  )
}
