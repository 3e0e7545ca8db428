import type { Metadata } from "next"
import { AccountFrame } from "@/features/account/account-frame"
import { requireCustomer } from "@/features/account/require-customer"
import { listMyOrders } from "@/features/orders/list-my-orders"
import { OrderList } from "@/features/orders/order-list"
import { LinkButton } from "@/components/ui/link"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { readToken } from "@/lib/session/actor-session"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "account")
  return { title: t("orders.title"), robots: { index: false } }
}

export default async function OrdersPage() {
  const locale = await getLocale()
  const t = getTranslator(locale, "account")
  await requireCustomer(locale, "/account/orders")
  const token = await readToken("customer")
  const orders = token ? await listMyOrders(token, locale) : []
  return (
    <AccountFrame locale={locale} current="orders" title={t("orders.title")}>
      {orders.length > 0 ? (
        <OrderList orders={orders} locale={locale} />
      ) : (
        <>
          <p className="max-w-text">{t("orders.empty")}</p>
          <LinkButton href={localePath(locale, "/products")} className="mt-4">
            {t("orders.see")}
          </LinkButton>
        </>
      )}
    </AccountFrame>
  )
}
