import { Notice } from "@/components/ui/notice"
import { formatDate } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { Maker } from "@/lib/shop/product"

/** In the place of the button: the maker is away, and until when. */
export function OnHoliday({ locale, maker }: { locale: Locale; maker: Maker }) {
  const t = getTranslator(locale, "product")
  const until = maker.holiday?.until
  return (
    <Notice
      tone="information"
      className="mt-4"
      title={t("holiday.title", { cooperative: maker.name })}
    >
      <p>
        {until
          ? t("holiday.backOn", { date: formatDate(until, locale) })
          : t("holiday.backSoon")}
      </p>
    </Notice>
  )
}
