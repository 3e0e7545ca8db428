import { Icon } from "@/components/ui/icon"
import { SubmitButton } from "@/components/ui/submit-button"
import { formatMoment } from "@/lib/format/numbers"
import { isolate } from "@/lib/i18n/isolate"
import { getTranslator } from "@/lib/i18n/translator"
import { leaveSpace } from "../access/leave-space"
import type { Space } from "../session/space"

/** Says on every screen that a coach acts, for whom, and until when. */
export function ActingBanner({ space }: { space: Space }) {
  const { locale, assistant, cooperative } = space
  if (!assistant) {
    return null
  }
  const t = getTranslator(locale, "spaceAssistance")
  return (
    <aside
      aria-label={t("banner.label")}
      className="sticky top-0 z-30 flex flex-wrap items-center gap-x-4 gap-y-1 bg-kohl px-4 py-2 text-plaster"
    >
      <Icon name="hand" className="size-6 shrink-0" />
      <p className="min-w-0 grow basis-60 leading-snug">
        <strong>
          {t("banner.who", {
            name: isolate(assistant.name),
            cooperative: isolate(cooperative.name),
          })}
        </strong>{" "}
        {t(`banner.may.${assistant.scope}`, {
          date: formatMoment(assistant.expires_at, locale),
        })}
      </p>
      <form action={leaveSpace}>
        <input type="hidden" name="locale" value={locale} />
        <SubmitButton tone="quiet" busy={t("busy")}>
          {t("banner.leave")}
        </SubmitButton>
      </form>
    </aside>
  )
}
