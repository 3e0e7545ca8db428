import { Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { Pager } from "#kit/pager"
import { useLedger, useOfficeTexts } from "../../lib/use-office"

const LIMIT = 20
const MINOR_UNITS = 100

/**
 * What the shop owes a cooperative, line by line, as whoever keeps the ledger
 * answers it: this plugin knows the address and nothing more.
 */
export const LedgerTab = ({ id }: { id: string }) => {
  const t = useOfficeTexts()
  const { i18n } = useTranslation()
  const [offset, setOffset] = useState(0)
  const { data, error } = useLedger(id, { limit: LIMIT, offset })
  if (error) {
    return <Text className="px-6 py-4">{error.message}</Text>
  }
  if (data?.count === 0) {
    return <Text className="px-6 py-4">{t("ledger.none")}</Text>
  }
  return (
    <>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("columns.when")}</Table.HeaderCell>
              <Table.HeaderCell>{t("ledger.account")}</Table.HeaderCell>
              <Table.HeaderCell>{t("ledger.kind")}</Table.HeaderCell>
              <Table.HeaderCell>{t("ledger.order")}</Table.HeaderCell>
              <Table.HeaderCell>{t("ledger.reason")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">
                {t("ledger.amount")}
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data?.entries.map((entry) => (
              <Table.Row key={entry.id}>
                <Table.Cell className="whitespace-nowrap">
                  {new Date(entry.occurred_at).toLocaleDateString(
                    i18n.language,
                    {
                      dateStyle: "medium",
                    }
                  )}
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
                  {(entry.amount / MINOR_UNITS).toLocaleString(i18n.language, {
                    style: "currency",
                    currency: entry.currency_code,
                  })}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      <Pager
        count={data?.count ?? 0}
        limit={LIMIT}
        offset={offset}
        onChange={setOffset}
      />
    </>
  )
}
