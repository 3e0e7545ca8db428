import { DirhamBar, type DirhamPart } from "@/components/shop/dirham-bar"
import { formatMoneyIn } from "@/lib/format/money"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { OrderDirham } from "@/lib/medusa/dirham"
import type { Order } from "./order"

/** Pigments of the makers, in the order of the order's lines. */
const MAKERS = [
  "var(--color-clay)",
  "var(--color-olive)",
  "var(--color-rose)",
  "var(--color-henna)",
]

/** Where the money of an order goes: its makers, delivery, CoopStore, VAT. */
export function OrderDirhamPanel({
  locale,
  order,
  dirham,
}: {
  locale: Locale
  order: Order
  dirham: OrderDirham | null
}) {
  const t = getTranslator(locale, "dirham")
  if (!dirham || dirham.total <= 0) {
    return null
  }
  const money = (minor: number) =>
    formatMoneyIn(minor, dirham.currency_code, locale)
  const parts: DirhamPart[] = [
    ...dirham.makers.map(({ handle, name, amount }, index) => ({
      key: `maker-${index}`,
      colour: MAKERS[index % MAKERS.length] ?? "var(--color-clay)",
      // As the page's language calls it.
      label:
        order.lines.find(({ maker }) => maker?.handle === handle)?.maker
          ?.name ?? name,
      detail: t("makerDetail"),
      minor: amount,
    })),
    {
      key: "carriage",
      colour: "var(--color-reed)",
      label: t("carriage"),
      detail: t("carriageDetail"),
      minor: dirham.carriage,
    },
    {
      key: "shop",
      colour: "var(--color-saffron)",
      label: t("shop"),
      detail: t(dirham.shop < 0 ? "shopBears" : "shopShort"),
      minor: dirham.shop,
    },
    {
      key: "vat",
      colour: "var(--color-majorelle)",
      label: t("vat"),
      detail: t("vatShort"),
      minor: dirham.vat,
    },
  ].map((part) => ({ ...part, amount: money(part.minor) }))
  return (
    <section aria-labelledby="order-dirham" className="mt-14 max-w-[44rem]">
      <h2 id="order-dirham" className="text-xl">
        {t("title")}
      </h2>
      <p className="mt-2 mb-5 text-reed">{t("orderExact")}</p>
      <DirhamBar
        parts={parts}
        total={dirham.total}
        label={t("chart", {
          parts: parts
            .map(({ label, amount }) => `${label} ${amount}`)
            .join(", "),
        })}
      />
    </section>
  )
}
