import { ZelligePattern } from "@/components/ui/zellige-band"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { groupByMaker } from "@/lib/cart/group-by-maker"
import { formatList } from "@/lib/format/numbers"
import type { Order } from "./order"

/** The first page after buying: thanks, the number, and who sets to work. */
export function ThankYou({ order, locale }: { order: Order; locale: Locale }) {
  const t = getTranslator(locale, "order")
  const makers = groupByMaker(order.lines).flatMap(
    ({ maker }) => maker?.name ?? []
  )
  return (
    <div className="relative overflow-hidden bg-henna text-plaster">
      <ZelligePattern
        main="var(--color-clay)"
        accent="var(--color-saffron)"
        ground="var(--color-henna)"
        cell={64}
        className="absolute inset-y-0 end-0 h-full w-1/4 max-w-72 opacity-60 max-sm:hidden"
      />
      <div className="page relative py-12 md:py-20">
        <h1 className="text-3xl">{t("thanks")}</h1>
        <p className="mt-4 max-w-[38rem] text-lg">
          {t("thanksBody", { number: order.number })}
        </p>
        {makers.length > 0 && (
          <p className="mt-2 max-w-[38rem]">
            {t("thanksMakers", { makers: formatList(makers, locale) })}
          </p>
        )}
        <p className="mt-4 max-w-[38rem] text-sm text-sand">{t("keepLink")}</p>
      </div>
    </div>
  )
}
