import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { AnnounceCartCount } from "@/features/cart/announce-cart-count"
import { getTrackedOrder } from "@/features/orders/get-tracked-order"
import { OrderDetails } from "@/features/orders/order-details"
import { OrderDirhamPanel } from "@/features/orders/order-dirham"
import { readReturnOutcome } from "@/features/orders/returns/return-outcomes"
import { ReturnsSection } from "@/features/orders/returns/returns-section"
import { ThankYou } from "@/features/orders/thank-you"
import { formatDate } from "@/lib/format/numbers"
import { getLocale } from "@/lib/i18n/get-locale"
import { getTranslator } from "@/lib/i18n/translator"
import { getOrderDirham } from "@/lib/medusa/dirham"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "order")
  return {
    title: t("trackTitle"),
    robots: { index: false, follow: false },
    // The address is a secret: no other site may learn it.
    referrer: "no-referrer",
  }
}

export default async function TrackPage({
  params,
  searchParams,
}: PageProps<"/[locale]/orders/track/[token]">) {
  const locale = await getLocale()
  const t = getTranslator(locale, "order")
  const { token } = await params
  const order = await getTrackedOrder(token, locale)
  if (!order) {
    notFound()
  }
  const dirham = await getOrderDirham(locale, token)
  const { placed, return: returned } = await searchParams
  const justPlaced = placed === "1"
  return (
    <>
      {justPlaced && (
        <>
          <AnnounceCartCount count={0} />
          <ThankYou order={order} locale={locale} />
        </>
      )}
      <div className="page pt-8 pb-16 md:pt-12">
        {justPlaced ? (
          <h2 className="text-2xl">{t("number", { number: order.number })}</h2>
        ) : (
          <h1 className="text-3xl">{t("number", { number: order.number })}</h1>
        )}
        <p className="mt-1 mb-8 text-reed">
          {t("placedOn", { date: formatDate(order.placed_at, locale) })}
        </p>
        <OrderDetails order={order} locale={locale} />
        <OrderDirhamPanel order={order} dirham={dirham} locale={locale} />
        <ReturnsSection
          orderKey={{ secret: token }}
          lines={order.lines}
          outcome={readReturnOutcome(returned)}
          locale={locale}
        />
      </div>
    </>
  )
}
