import { Table } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { ListTable } from "#kit/list-table"
import { PagedList } from "#kit/paged-list"
import { useFormats } from "#kit/use-formats"
import { useLedger, useOfficeTexts } from "../../lib/use-office"

const LIMIT = 20

/**
 * What the shop owes a cooperative, line by line, as whoever keeps the ledger
 * answers it: this plugin knows the address and nothing more.
 */
export const LedgerTab = ({ id }: { id: string }) => {
  const t = useOfficeTexts()
  const { day, money } = useFormats()
  const [offset, setOffset] = useState(0)
  const { data, error } = useLedger(id, { limit: LIMIT, offset })
  return (
    <PagedList
      error={error}
      count={data?.count}
      none={t("ledger.none")}
      limit={LIMIT}
      offset={offset}
      onChange={setOffset}
    >
      <ListTable
        columns={[
          t("columns.when"),
          t("ledger.account"),
          t("ledger.kind"),
          t("ledger.order"),
          t("ledger.reason"),
          { text: t("ledger.amount"), className: "text-right" },
        ]}
      >
        {data?.entries.map((entry) => (
          <Table.Row key={entry.id}>
            <Table.Cell className="whitespace-nowrap">
              {day(entry.occurred_at)}
            </Table.Cell>
            <Table.Cell>
              {t(`ledger.accounts.${entry.account}`, {
                defaultValue: entry.account,
              })}
            </Table.Cell>
            <Table.Cell>
              {t(`ledger.kinds.${entry.kind}`, {
                defaultValue: entry.kind,
              })}
            </Table.Cell>
            <Table.Cell>
              {entry.order_id && (
                <Link
                  to={`/orders/${entry.order_id}`}
                  className="text-ui-fg-interactive hover:underline"
                >
                  #{entry.order_display_id}
                </Link>
              )}
            </Table.Cell>
            <Table.Cell>
              <bdi>
                {entry.reason &&
                  t(`ledger.reasons.${entry.reason}`, {
                    defaultValue: entry.reason,
                  })}
              </bdi>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap text-right tabular-nums">
              {money(entry.amount, entry.currency_code)}
            </Table.Cell>
          </Table.Row>
        ))}
      </ListTable>
    </PagedList>
  )
}
