import { Icon } from "@/components/ui/icon"
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
      className="sticky top-0 z-30 flex items-center gap-3 bg-clay px-4 py-2 text-plaster"
    >
      <Icon name="hand" className="size-6 shrink-0" />
      <p className="min-w-0 grow text-sm leading-snug sm:text-base">
        <strong>
          {t("banner.who", {
            name: isolate(assistant.name),
            cooperative: isolate(cooperative.name),
          })}
        </strong>{" "}
        <span className="max-sm:hidden">
          {t(`banner.may.${assistant.scope}`, {
            date: formatMoment(assistant.expires_at, locale),
          })}
        </span>
      </p>
      <form action={leaveSpace}>
        <input type="hidden" name="locale" value={locale} />
        <button
          type="submit"
          className="min-h-12 rounded-eased border border-plaster px-3 font-semibold hover:bg-plaster hover:text-clay"
        >
          {t("banner.leave")}
        </button>
      </form>
    </aside>
  )
}
