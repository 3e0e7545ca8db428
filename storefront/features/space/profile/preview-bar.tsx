import { Icon } from "@/components/ui/icon"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import type { Space } from "../session/space"

/** The way back from the preview, and on to the shop where it is open. */
export function PreviewBar({
  space: { locale, cooperative },
}: {
  space: Space
}) {
  const t = getTranslator(locale, "spaceProfile")
  const active = cooperative.status === "active"
  const link =
    "inline-flex min-h-12 items-center gap-1.5 font-semibold underline-offset-4 hover:underline"
  return (
    <header className="sticky top-0 z-20 border-b bg-sand px-4">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6">
        <a href={localePath(locale, "/espace/profile")} className={link}>
          <Icon name="chevron" className="size-6 ltr:-scale-x-100" />
          {t("backToProfile")}
        </a>
        {active ? (
          <a
            href={localePath(locale, `/cooperatives/${cooperative.handle}`)}
            className={link}
          >
            <Icon name="eye" className="size-6" />
            {t("shop")}
          </a>
        ) : (
          <p className="py-2 text-sm text-reed">{t("previewWaiting")}</p>
        )}
      </div>
    </header>
  )
}
