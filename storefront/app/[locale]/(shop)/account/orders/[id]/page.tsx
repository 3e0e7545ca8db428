import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { AccountFrame } from "@/features/account/account-frame"
import { requireCustomer } from "@/features/account/require-customer"
import { getMyOrder } from "@/features/orders/get-my-order"
import { OrderDetails } from "@/features/orders/order-details"
import { readReturnOutcome } from "@/features/orders/returns/return-outcomes"
import { ReturnsSection } from "@/features/orders/returns/returns-section"
import { formatDate } from "@/lib/format/numbers"
import { getLocale } from "@/lib/i18n/get-locale"
import { getTranslator } from "@/lib/i18n/translator"
import { readToken } from "@/lib/session/actor-session"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "order")
  return { title: t("trackTitle"), robots: { index: false } }
}

export default async function OrderPage({
  params,
  searchParams,
}: PageProps<"/[locale]/account/orders/[id]">) {
  const locale = await getLocale()
  const t = getTranslator(locale, "order")
  await requireCustomer(locale, "/account/orders")
  const { id } = await params
  const token = await readToken("customer")
  const order = token ? await getMyOrder(id, token, locale) : null
  if (!order) {
    notFound()
  }
  return (
    <AccountFrame
      locale={locale}
      current="orders"
      title={t("number", { number: order.number })}
    >
      <p className="-mt-4 mb-8 text-reed">
        {t("placedOn", { date: formatDate(order.placed_at, locale) })}
      </p>
      <OrderDetails order={order} locale={locale} />
      <ReturnsSection
        orderKey={{ id, token: token ?? undefined }}
        lines={order.lines}
        outcome={readReturnOutcome((await searchParams)["return"])}
        locale={locale}
      />
    </AccountFrame>
  )
}
