import { InputField } from "@/components/ui/field"
import { formatDate } from "@/lib/format/numbers"
import { getTranslator } from "@/lib/i18n/translator"
import { BigSubmit } from "../kit/big-submit"
import { SpaceCard } from "../kit/space-card"
import { StatusBadge } from "../kit/status-badge"
import type { Space } from "../session/space"
import { endHoliday, startHoliday } from "./actions"
import type { Profile } from "./get-profile"

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000

/** Stopping the sale of every product for a while, and starting it again. */
export function HolidayCard({
  space: { locale, canWrite, isManager },
  profile: { on_holiday, holiday_until },
  now,
}: {
  space: Space
  profile: Profile
  now: Date
}) {
  const t = getTranslator(locale, "spaceProfile")
  const words = getTranslator(locale, "space")
  const state = on_holiday
    ? holiday_until
      ? t("holiday.on", { date: formatDate(holiday_until, locale) })
      : t("holiday.onOpen")
    : t("holiday.off")
  const tomorrow = new Date(now.getTime() + DAY_MILLISECONDS)
  return (
    <SpaceCard
      id="holiday"
      icon="rest"
      title={t("holiday.title")}
      aside={
        on_holiday && (
          <StatusBadge tone="waiting" icon="rest">
            {t("holiday.title")}
          </StatusBadge>
        )
      }
    >
      <p className="mb-1 font-semibold">{state}</p>
      {isManager && canWrite && (
        <form
          action={on_holiday ? endHoliday : startHoliday}
          className="flex max-w-lg flex-col gap-4"
        >
          <input type="hidden" name="locale" value={locale} />
          {!on_holiday && (
            <>
              <p className="text-reed">{t("holiday.explain")}</p>
              <InputField
                id="until"
                type="date"
                label={t("holiday.until")}
                hint={t("holiday.untilHint")}
                min={tomorrow.toISOString().slice(0, "2026-11-27".length)}
                note={words("kit.optional")}
              />
            </>
          )}
          <div className="mt-2">
            <BigSubmit
              icon={on_holiday ? "play" : "rest"}
              tone={on_holiday ? "action" : "quiet"}
              busy={words("kit.saving")}
            >
              {on_holiday ? t("holiday.end") : t("holiday.start")}
            </BigSubmit>
          </div>
        </form>
      )}
    </SpaceCard>
  )
}
