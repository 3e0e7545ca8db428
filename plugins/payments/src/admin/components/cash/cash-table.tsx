import { clx, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { ListTable } from "#kit/list-table"
import { useFormats } from "#kit/use-formats"
import type { CashRow } from "../../lib/types"
import { useTexts } from "../../lib/use-texts"
import { Calls } from "./calls"
import { CashBadge } from "./cash-badge"
import { ConfirmActions } from "./confirm-actions"
import { PhoneLink } from "./phone-link"

const COLUMNS = ["order", "placed_at", "shopper", "phone", "state"] as const

/** On a phone, what stands in these columns stands under the shopper's name. */
const WIDE = "hidden sm:table-cell"
const NARROW: Record<(typeof COLUMNS)[number], string> = {
  order: "",
  placed_at: WIDE,
  shopper: "",
  phone: WIDE,
  state: WIDE,
}

/** Orders paid in cash, with whom to ring and what may be done. */
export const CashTable = ({ rows }: { rows: CashRow[] }) => {
  const t = useTexts()
  const { money, day } = useFormats()
  return (
    <ListTable
      columns={[
        ...COLUMNS.map((column) => ({
          text: t(`columns.${column}`),
          className: clx("whitespace-nowrap", NARROW[column]),
        })),
        {
          text: t("columns.amount"),
          className: clx("whitespace-nowrap text-end", WIDE),
        },
        { className: WIDE },
      ]}
    >
      {rows.map((cash) => {
        const address = cash.order?.shipping_address
        return (
          <Table.Row key={cash.id}>
            <Table.Cell>
              <Link
                to={`/orders/${cash.order_id}`}
                className="text-ui-fg-base hover:underline"
              >
                #{cash.order_display_id}
              </Link>
            </Table.Cell>
            <Table.Cell className={clx("whitespace-nowrap", WIDE)}>
              {day(cash.placed_at)}
            </Table.Cell>
            <Table.Cell className="py-2">
              <bdi>
                {address?.first_name} {address?.last_name}
              </bdi>
              <Text size="xsmall" className="text-ui-fg-subtle">
                <bdi>{address?.city}</bdi>
              </Text>
              <div className="mt-1 flex flex-col items-start gap-1 sm:hidden">
                <span className="font-medium tabular-nums">
                  {money(cash.amount, cash.currency_code)}
                </span>
                <CashBadge state={cash.state} />
                <PhoneLink phone={cash.phone} />
                <Calls cash={cash} />
                <ConfirmActions cash={cash} />
              </div>
            </Table.Cell>
            <Table.Cell className={clx("py-2", WIDE)}>
              <PhoneLink phone={cash.phone} />
              <Calls cash={cash} />
            </Table.Cell>
            <Table.Cell className={WIDE}>
              <CashBadge state={cash.state} />
              {cash.refusal_reason && (
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {t("refusedBecause", { reason: cash.refusal_reason })}
                </Text>
              )}
            </Table.Cell>
            <Table.Cell
              className={clx("whitespace-nowrap text-end tabular-nums", WIDE)}
            >
              {money(cash.amount, cash.currency_code)}
            </Table.Cell>
            <Table.Cell className={WIDE}>
              <ConfirmActions cash={cash} />
            </Table.Cell>
          </Table.Row>
        )
      })}
    </ListTable>
  )
}
