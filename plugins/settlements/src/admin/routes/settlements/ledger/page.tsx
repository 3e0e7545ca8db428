import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container, Table, Text } from "@medusajs/ui"
import { Link, useSearchParams } from "react-router-dom"
import { crumb } from "#kit/crumb"
import { ListTable } from "#kit/list-table"
import { PagedList } from "#kit/paged-list"
import { useFormats } from "#kit/use-formats"
import type { AdminLedgerEntry } from "../../../../types/ledger"
import { CooperativeChoice } from "../../../components/cooperative-choice"
import { CooperativeLink } from "../../../components/cooperative-link"
import { CorrectionDrawer } from "../../../components/correction-drawer"
import { PageHead } from "../../../components/page-head"
import { useLedger } from "../../../lib/use-settlements"
import { useTexts } from "../../../lib/use-texts"

const LIMIT = 50
const COLUMNS = ["date", "account", "kind", "cooperative", "order"] as const

const LedgerPage = () => {
  const t = useTexts()
  const [search, setSearch] = useSearchParams()
  const cooperative_id = search.get("cooperative_id")
  const order_id = search.get("order_id")
  const offset = Number(search.get("offset") ?? 0)
  const narrowed = {
    ...(cooperative_id ? { cooperative_id } : {}),
    ...(order_id ? { order_id } : {}),
  }
  const { data, error } = useLedger({ limit: LIMIT, offset, ...narrowed })

  return (
    <Container className="divide-y p-0">
      <PageHead title={t("ledger.title")} text={t("ledger.text")}>
        <div className="w-56">
          <CooperativeChoice
            hasLabel={false}
            value={cooperative_id}
            onChange={(id) => setSearch(id ? { cooperative_id: id } : {})}
          />
        </div>
        <CorrectionDrawer />
      </PageHead>
      {order_id && (
        <Text size="small" className="px-6 py-3">
          {t("ledger.ofOrder")}{" "}
          <Link
            to="/settlements/ledger"
            className="text-ui-fg-interactive hover:underline"
          >
            {t("ledger.whole")}
          </Link>
        </Text>
      )}
      <PagedList
        error={error}
        count={data?.count}
        none={t("ledger.none")}
        limit={LIMIT}
        offset={offset}
        onChange={(next) => setSearch({ ...narrowed, offset: String(next) })}
      >
        <ListTable
          columns={[
            ...COLUMNS.map((column) => t(`ledger.columns.${column}`)),
            { text: t("ledger.columns.amount"), className: "text-right" },
            t("ledger.columns.author"),
          ]}
        >
          {data?.entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} />
          ))}
        </ListTable>
      </PagedList>
    </Container>
  )
}

const EntryRow = ({ entry }: { entry: AdminLedgerEntry }) => {
  const t = useTexts()
  const { money, percent, day } = useFormats()
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap">
        {day(entry.occurred_at)}
      </Table.Cell>
      <Table.Cell>{t(`ledger.accounts.${entry.account}`)}</Table.Cell>
      <Table.Cell className="py-2">
        {t(`ledger.kinds.${entry.kind}`)}
        {entry.rate_basis_points !== null &&
          ` ${percent(entry.rate_basis_points)}`}
        {entry.reason && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            <bdi>
              {t(`ledger.reasons.${entry.reason}`, {
                defaultValue: entry.reason,
              })}
            </bdi>
          </Text>
        )}
      </Table.Cell>
      <Table.Cell>
        {entry.cooperative && <CooperativeLink {...entry.cooperative} />}
      </Table.Cell>
      <Table.Cell>
        {entry.order_id && (
          <Link
            className="text-ui-fg-interactive hover:underline"
            to={`/orders/${entry.order_id}`}
          >
            #{entry.order_display_id ?? "…"}
          </Link>
        )}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap text-right tabular-nums">
        {money(entry.amount, entry.currency_code)}
        {entry.settled_amount !== null && entry.currency_code !== "mad" && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {money(entry.settled_amount, "mad")}
          </Text>
        )}
      </Table.Cell>
      <Table.Cell>
        <bdi>{entry.author === "system" ? t("system") : entry.author}</bdi>
      </Table.Cell>
    </Table.Row>
  )
}

export const config = defineRouteConfig({
  label: "menu.ledger",
  translationNs: "settlements",
  rank: 3,
})

export const handle = crumb("settlements:menu.ledger")

export default LedgerPage
