import type { Metadata } from "next"
import { AccountFrame } from "@/features/account/account-frame"
import { AddressLines } from "@/features/account/addresses-list"
import { requireCustomer } from "@/features/account/require-customer"
import { listMyOrders } from "@/features/orders/list-my-orders"
import { OrderList } from "@/features/orders/order-list"
import { Link, LinkButton } from "@/components/ui/link"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { readToken } from "@/lib/session/actor-session"

const LATEST = 3

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "account")
  return { title: t("title"), robots: { index: false } }
}

export default async function AccountPage() {
  const locale = await getLocale()
  const t = getTranslator(locale, "account")
  const customer = await requireCustomer(locale, "/account")
  const token = await readToken("customer")
  const orders = token ? await listMyOrders(token, locale, LATEST) : []
  const [address] = customer.addresses
  return (
    <AccountFrame
      locale={locale}
      current="overview"
      title={t("hello", { name: customer.first_name })}
    >
      <div className="grid gap-10 xl:grid-cols-[minmax(0,1fr)_18rem]">
        <section>
          <h2 className="mb-3 text-lg">{t("overview.lastOrders")}</h2>
          {orders.length > 0 ? (
            <>
              <OrderList orders={orders} locale={locale} />
              <Link
                href={localePath(locale, "/account/orders")}
                className="text-link mt-2 inline-flex min-h-11 items-center"
              >
                {t("overview.allOrders")}
              </Link>
            </>
          ) : (
            <>
              <p className="max-w-text">{t("orders.empty")}</p>
              <LinkButton
                href={localePath(locale, "/products")}
                className="mt-4"
              >
                {t("orders.see")}
              </LinkButton>
            </>
          )}
        </section>
        <section>
          <h2 className="mb-3 text-lg">{t("overview.mainAddress")}</h2>
          {address ? (
            <AddressLines address={address} locale={locale} />
          ) : (
            <p>{t("addresses.empty")}</p>
          )}
          <Link
            href={localePath(locale, "/account/addresses")}
            className="text-link mt-2 inline-flex min-h-11 items-center"
          >
            {t("overview.manageAddresses")}
          </Link>
        </section>
      </div>
    </AccountFrame>
  )
}
