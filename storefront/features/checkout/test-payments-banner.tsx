import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"

/** Says that no money moves; shown wherever the Stripe double is in use. */
export function TestPaymentsBanner({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, "checkout")
  return (
    <aside
      aria-label={t("testBanner.title")}
      className="mb-8 border-s-8 border-kohl bg-saffron px-4 py-3 text-kohl"
    >
      <p className="font-semibold">{t("testBanner.title")}</p>
      <p className="text-sm">
        {t.rich("testBanner.body", {
          number: (chunks) => (
            <bdi dir="ltr" className="tabular font-semibold">
              {chunks}
            </bdi>
          ),
        })}
      </p>
    </aside>
  )
}
