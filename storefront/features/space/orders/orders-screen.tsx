import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { AnswerNotice, type PageAnswer } from "../answers/answer-notice"
import { PageTurner } from "../answers/page-turner"
import { SpacePage } from "../frame/space-page"
import { BigLink } from "../kit/big-button"
import { EmptyState } from "../kit/empty-state"
import type { Space } from "../session/space"
import { listOrders, ORDERS_PER_PAGE } from "./list-orders"
import type { OrderStatus } from "./order"
import { OrderCard } from "./order-card"
import { OrderFilter } from "./order-filter"

/** The cooperative's orders, newest first, each with what to do next. */
export async function OrdersScreen({
  space,
  status,
  page,
  answer,
}: {
  space: Space
  status: OrderStatus | null
  page: number
  answer: PageAnswer
}) {
  const { locale } = space
  const t = getTranslator(locale, "spaceOrders")
  const { orders, count, counts } = await listOrders(locale, { status, page })
  return (
    <SpacePage
      space={space}
      tab="orders"
      title={t("title")}
      actions={
        counts.accepted ? (
          <BigLink
            href={localePath(locale, "/espace/orders/prepare")}
            icon="check"
            tone="quiet"
          >
            {t("prepare.open")}
          </BigLink>
        ) : null
      }
    >
      <AnswerNotice
        locale={locale}
        answer={answer}
        said={{
          accepted: t("said.accepted"),
          ready: t("said.ready"),
          refused: t("said.refused"),
        }}
      />
      <OrderFilter locale={locale} counts={counts} selected={status} />
      {orders.length === 0 && (
        <EmptyState icon="parcel">
          {status ? t("emptyStatus") : t("emptyAll")}
        </EmptyState>
      )}
      {orders.map((order) => (
        <OrderCard key={order.id} space={space} order={order} />
      ))}
      <PageTurner
        page={page}
        more={page * ORDERS_PER_PAGE < count}
        hrefOf={(number) => {
          const query = new URLSearchParams({
            ...(status ? { status } : {}),
            page: String(number),
          })
          return `${localePath(locale, "/espace/orders")}?${query.toString()}`
        }}
        words={{
          pages: t("pages"),
          newer: t("newer"),
          older: t("older"),
        }}
      />
    </SpacePage>
  )
}
