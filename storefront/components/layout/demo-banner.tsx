import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"

/**
 * Says on every page that the makers are invented. It cannot be dismissed:
 * nobody may take an invented cooperative for a real one.
 */
export function DemoBanner({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, "common")
  return (
    <aside className="bg-kohl px-4 py-1.5 text-center text-xs text-balance text-plaster print:hidden">
      {t("demoBanner")}
    </aside>
  )
}
