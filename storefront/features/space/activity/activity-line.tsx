import { classNames } from "@/components/ui/class-names"
import { Icon, type IconName } from "@/components/ui/icon"
import { formatMoment } from "@/lib/format/numbers"
import { isolate } from "@/lib/i18n/isolate"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { Activity } from "./activity"
import { actionWords, actorWords } from "./activity-words"
import { changeWords } from "./change-words"

const ICONS: Record<Activity["actor_type"], IconName> = {
  cooperative: "account",
  staff: "house",
  coach: "hand",
}

/** One line of the log: who, what, of what, and what it was before. */
export function ActivityLine({
  activity,
  locale,
}: {
  activity: Activity
  locale: Locale
}) {
  const t = getTranslator(locale, "spaceActivity")
  const { named, others } = changeWords(activity, locale)
  const { actor_type, subject_name, created_at } = activity
  return (
    <div className="flex gap-3 py-4">
      <span
        className={classNames(
          "mt-0.5 inline-flex size-11 shrink-0 items-center justify-center",
          actor_type === "cooperative"
            ? "bg-sand text-reed"
            : "bg-clay text-plaster"
        )}
      >
        <Icon name={ICONS[actor_type]} className="size-6" />
      </span>
      <div className="min-w-0 grow">
        <p className="leading-snug font-semibold break-words">
          {actionWords(activity, locale)}
          {subject_name && (
            <span className="block font-normal">
              <bdi>{subject_name}</bdi>
            </span>
          )}
        </p>
        <p className="text-sm break-words text-reed">
          {actorWords(activity, locale)}
          {" · "}
          <time dateTime={created_at}>{formatMoment(created_at, locale)}</time>
        </p>
        {named.length > 0 && (
          <ul className="mt-1 text-sm">
            {named.map(({ label, before, after }) => (
              <li key={label} className="break-words">
                <span className="text-reed">
                  {t("labelled", { label: isolate(label) })}{" "}
                </span>
                {before !== null && (
                  <>
                    <del className="text-reed">
                      <bdi>{before}</bdi>
                    </del>{" "}
                  </>
                )}
                <bdi>{after}</bdi>
              </li>
            ))}
          </ul>
        )}
        {named.length > 0 && others > 0 && (
          <p className="text-sm text-reed">{t("more", { count: others })}</p>
        )}
      </div>
    </div>
  )
}
