import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading, Text } from "@medusajs/ui"
import { useFormats } from "#kit/use-formats"
import { Calls } from "../components/cash/calls"
import { CashBadge } from "../components/cash/cash-badge"
import { ConfirmActions } from "../components/cash/confirm-actions"
import { PhoneLink } from "../components/cash/phone-link"
import { WriteOffDrawer } from "../components/cash/write-off-drawer"
import type { CashList, CashRow, RefundList } from "../lib/types"
import { usePayments } from "../lib/use-payments"
import { useTexts } from "../lib/use-texts"

/** An order's cash and what was given back; nothing for an order that has neither. */
const OrderCashWidget = ({ data }: DetailWidgetProps<AdminOrder>) => {
  const t = useTexts()
  const { money } = useFormats()
  const cash = usePayments<CashList>("cash-collections", { order_id: data.id })
  const refunds = usePayments<RefundList>("order-refunds", {
    order_id: data.id,
    limit: 100,
  })
  const found = cash.data?.cash_collections[0]
  const given = refunds.data?.order_refunds ?? []
  if (!found && !given.length) {
    return null
  }
  return (
    <Container className="divide-y p-0">
      {found && <Cash cash={found} />}
      {given.length > 0 && (
        <div className="flex flex-col gap-2 px-6 py-4">
          <Heading level={found ? "h3" : "h2"}>{t("widget.refunds")}</Heading>
          {given.map((refund) => (
            <div key={refund.id} className="flex justify-between gap-2">
              <Text size="small">
                {t(refund.state === "owed" ? "owed" : `ways.${refund.way}`)} ·{" "}
                <bdi>
                  {t(`reasons.${refund.reason}`, {
                    defaultValue: refund.reason,
                  })}
                </bdi>
              </Text>
              <Text size="small" className="whitespace-nowrap tabular-nums">
                {money(refund.amount, refund.currency_code)}
              </Text>
            </div>
          ))}
        </div>
      )}
    </Container>
  )
}

const Cash = ({ cash }: { cash: CashRow }) => {
  const t = useTexts()
  const { money } = useFormats()
  const amounts = [
    ["amount", cash.amount],
    ["remitted", cash.remitted_amount],
    ["writtenOff", cash.written_off_amount],
  ] as const
  return (
    <>
      <div className="flex items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{t("widget.title")}</Heading>
        <CashBadge state={cash.state} />
      </div>
      <div className="flex flex-col gap-2 px-6 py-4">
        {amounts
          .filter(([key, amount]) => key === "amount" || amount > 0)
          .map(([key, amount]) => (
            <div key={key} className="flex justify-between gap-2">
              <Text size="small">{t(`widget.${key}`)}</Text>
              <Text size="small" className="tabular-nums">
                {money(amount, cash.currency_code)}
              </Text>
            </div>
          ))}
        {cash.refusal_reason && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("refusedBecause", { reason: cash.refusal_reason })}
          </Text>
        )}
        {cash.written_off_reason && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("writtenOffBecause", { reason: cash.written_off_reason })}
          </Text>
        )}
        <PhoneLink phone={cash.phone} />
        <Calls cash={cash} />
        <ConfirmActions cash={cash} />
        <div>
          <WriteOffDrawer cash={cash} />
        </div>
      </div>
    </>
  )
}

export const config = defineWidgetConfig({
  id: "coopstore-order-cash",
  zone: "order.details.side.before",
})

export default OrderCashWidget
