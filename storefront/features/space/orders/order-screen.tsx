import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { formatMoneyIn } from "@/lib/format/money"
import { AnswerNotice, type PageAnswer } from "../answers/answer-notice"
import { SpacePage } from "../frame/space-page"
import { SpaceCard } from "../kit/space-card"
import type { Space } from "../session/space"
import { isRefusable, nextActionOf, totalLeft, type SpaceOrder } from "./order"
import { OrderAction } from "./order-action"
import { OrderFacts } from "./order-facts"
import { OrderLife } from "./order-life"
import { OrderLines } from "./order-lines"
import { OrderStatus } from "./order-status"
import { RefuseForm } from "./refuse-form"
import { toRefusalReason } from "./refusal-reasons"

/** One order: what it asks for, where it stands, and what to do next. */
export function OrderScreen({
  space,
  order,
  answer,
}: {
  space: Space
  order: SpaceOrder
  answer: PageAnswer
}) {
  const { locale } = space
  const t = getTranslator(locale, "spaceOrders")
  const list = localePath(locale, "/espace/orders")
  return (
    <SpacePage
      space={space}
      tab="orders"
      title={
        <span id={`order-${order.order_display_id}`}>
          {t("number", { number: order.order_display_id })}
        </span>
      }
      back={{ href: list, label: t("back") }}
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
      <div className="flex flex-col items-start gap-3">
        <OrderStatus status={order.status} locale={locale} />
        <p className="max-w-text text-lg leading-snug">
          {t(`meaning.${order.status}`)}
        </p>
        <Reason order={order} locale={locale} />
        {nextActionOf(order.status) && (
          <OrderAction
            space={space}
            order={order}
            from={`${list}/${order.id}`}
          />
        )}
      </div>
      <SpaceCard id="articles" icon="basket" title={t("articles")}>
        <div className="mb-4">
          <OrderFacts order={order} locale={locale} />
        </div>
        <OrderLines lines={order.lines} locale={locale} />
        <p className="mt-4 flex justify-between gap-4 border-t pt-3 font-semibold">
          {t("total")}
          <bdi className="tabular">
            {formatMoneyIn(totalLeft(order), order.currency_code, locale)}
          </bdi>
        </p>
      </SpaceCard>
      <SpaceCard id="life" icon="clock" title={t("life")}>
        <OrderLife order={order} locale={locale} />
      </SpaceCard>
      {isRefusable(order.status) && space.canWrite && (
        <RefuseForm
          id={order.id}
          locale={locale}
          missing={answer["missing"] === "reason"}
        />
      )}
    </SpacePage>
  )
}

function Reason({ order, locale }: { order: SpaceOrder; locale: Locale }) {
  const t = getTranslator(locale, "spaceOrders")
  if (!order.refusal_reason) {
    return null
  }
  const known = toRefusalReason(order.refusal_reason)
  const reason = known ? t(`refuse.reasons.${known}`) : order.refusal_reason
  return (
    <p>
      <bdi>{t("reasonGiven", { reason })}</bdi>
    </p>
  )
}
