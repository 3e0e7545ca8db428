import { StatusBadge, Table } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { ListTable } from "#kit/list-table"
import { useFormats } from "#kit/use-formats"
import type { RemittanceList } from "../../lib/types"
import { useTexts } from "../../lib/use-texts"

const COLUMNS = ["name", "date", "lines", "waiting", "transfer"] as const

/** Remittances, each leading to its page. */
export const RemittancesTable = ({
  remittances,
}: {
  remittances: RemittanceList["cash_remittances"]
}) => {
  const t = useTexts()
  const { money, day } = useFormats()
  return (
    <ListTable
      columns={[
        ...COLUMNS.map((column) => ({
          text: t(`remit.${column}`),
          className: isCount(column) ? "text-end" : "",
        })),
        { text: t("remit.total"), className: "text-end" },
      ]}
    >
      {remittances.map((remittance) => (
        <Table.Row key={remittance.id}>
          <Table.Cell>
            <Link
              to={`/cash/remittances/${remittance.id}`}
              className="text-ui-fg-base hover:underline"
            >
              {remittance.file_name}
            </Link>
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            {day(remittance.created_at)}
          </Table.Cell>
          <Table.Cell className="text-end tabular-nums">
            {remittance.line_count}
          </Table.Cell>
          <Table.Cell className="text-end tabular-nums">
            {remittance.undecided_count}
          </Table.Cell>
          <Table.Cell>
            {remittance.bank_reference ?? (
              <StatusBadge color="orange" className="whitespace-nowrap">
                {t("remit.notReconciled")}
              </StatusBadge>
            )}
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap text-end tabular-nums">
            {money(remittance.total, remittance.currency_code)}
          </Table.Cell>
        </Table.Row>
      ))}
    </ListTable>
  )
}

const isCount = (column: (typeof COLUMNS)[number]) =>
  column === "lines" || column === "waiting"
