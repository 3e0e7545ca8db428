import { Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { AskDrawer } from "#kit/ask-drawer"
import { ListTable } from "#kit/list-table"
import { useAttempt } from "#kit/use-attempt"
import { useFormats } from "#kit/use-formats"
import type { OrderRefundShape } from "../../../types/order-refund"
import { usePaymentWrite } from "../../lib/use-payments"
import { useTexts } from "../../lib/use-texts"

/** Transfers to shoppers, owed or made. */
export const RefundsTable = ({ refunds }: { refunds: OrderRefundShape[] }) => {
  const t = useTexts()
  const attempt = useAttempt()
  const { money, day } = useFormats()
  const { mutateAsync, isPending } = usePaymentWrite()
  return (
    <ListTable
      columns={[
        t("refund.order"),
        t("refund.since"),
        t("refund.reason"),
        { text: t("refund.amount"), className: "text-end" },
        "",
      ]}
    >
      {refunds.map((refund) => {
        const amount = money(
          refund.amount - refund.carried_amount,
          refund.currency_code
        )
        return (
          <Table.Row key={refund.id}>
            <Table.Cell>
              <Link
                to={`/orders/${refund.order_id}`}
                className="text-ui-fg-base hover:underline"
              >
                #{refund.order_display_id}
              </Link>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              {day(refund.created_at)}
            </Table.Cell>
            <Table.Cell>
              <bdi>
                {t(`reasons.${refund.reason}`, {
                  defaultValue: refund.reason,
                })}
              </bdi>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap text-end tabular-nums">
              {amount}
            </Table.Cell>
            <Table.Cell className="text-end">
              {refund.state === "owed" ? (
                <AskDrawer
                  action={t("refund.settle")}
                  title={t("refund.settleTitle", {
                    amount,
                    order: refund.order_display_id,
                  })}
                  text={t("refund.settleText")}
                  label={t("refund.reference")}
                  variant="secondary"
                  most={140}
                  isPending={isPending}
                  onSend={(reference) =>
                    attempt(
                      () =>
                        mutateAsync({
                          path: `order-refunds/${refund.id}/settle`,
                          body: { reference },
                        }),
                      t("refund.settled")
                    )
                  }
                />
              ) : (
                <Text size="small">{refund.reference}</Text>
              )}
            </Table.Cell>
          </Table.Row>
        )
      })}
    </ListTable>
  )
}
