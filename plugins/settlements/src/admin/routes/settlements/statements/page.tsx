import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Button, Container, Table } from "@medusajs/ui"
import { Link, useSearchParams } from "react-router-dom"
import { crumb } from "#kit/crumb"
import { ListTable } from "#kit/list-table"
import { PagedList } from "#kit/paged-list"
import { fileAddress } from "#kit/sdk"
import { useFormats } from "#kit/use-formats"
import { CloseStatement } from "../../../components/close-statement"
import { CooperativeLink } from "../../../components/cooperative-link"
import { PageHead } from "../../../components/page-head"
import { useStatements } from "../../../lib/use-settlements"
import { useTexts } from "../../../lib/use-texts"

const LIMIT = 20
const FILES = [
  ["PDF fr", "format=pdf&language=fr"],
  ["PDF ar", "format=pdf&language=ar"],
  ["CSV", "format=csv&language=fr"],
] as const

const StatementsPage = () => {
  const t = useTexts()
  const { money, day } = useFormats()
  // The address keeps what is shown, so that a list of things to do can link.
  const [search, setSearch] = useSearchParams()
  const toPay = search.get("to_pay") === "true"
  const offset = Number(search.get("offset") ?? 0)
  const narrowed: Record<string, string> = toPay ? { to_pay: "true" } : {}
  const { data, error } = useStatements({ limit: LIMIT, offset, ...narrowed })

  return (
    <Container className="divide-y p-0">
      <PageHead title={t("statements.title")} text={t("statements.text")}>
        <CloseStatement />
      </PageHead>
      <div className="flex flex-wrap items-center gap-2 px-6 py-3">
        {[false, true].map((waiting) => (
          <Button
            key={String(waiting)}
            size="small"
            aria-pressed={waiting === toPay}
            variant={waiting === toPay ? "primary" : "secondary"}
            onClick={() => setSearch(waiting ? { to_pay: "true" } : {})}
          >
            {t(waiting ? "statements.toPay" : "statements.all")}
          </Button>
        ))}
        {toPay && (
          <Link
            to="/settlements"
            className="txt-small text-ui-fg-interactive ms-auto hover:underline"
          >
            {t("statements.payouts")}
          </Link>
        )}
      </div>
      <PagedList
        error={error}
        count={data?.count}
        none={t(toPay ? "statements.noneToPay" : "statements.none")}
        limit={LIMIT}
        offset={offset}
        onChange={(next) => setSearch({ ...narrowed, offset: String(next) })}
      >
        <ListTable
          columns={[
            ...(["number", "cooperative", "period"] as const).map((column) =>
              t(`statements.columns.${column}`)
            ),
            ...(["opening", "closing"] as const).map((column) => ({
              text: t(`statements.columns.${column}`),
              className: "text-right",
            })),
            t("statements.columns.files"),
          ]}
        >
          {data?.statements.map((statement) => (
            <Table.Row key={statement.id}>
              <Table.Cell>{statement.number}</Table.Cell>
              <Table.Cell>
                {statement.cooperative && (
                  <CooperativeLink {...statement.cooperative} />
                )}
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                {day(lastMoment(statement.closes_at))}
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">
                {money(statement.opening_balance, statement.currency_code)}
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">
                {money(statement.closing_balance, statement.currency_code)}
              </Table.Cell>
              <Table.Cell>
                <span className="flex gap-3">
                  {FILES.map(([label, search]) => (
                    <a
                      key={label}
                      className="text-ui-fg-interactive hover:underline"
                      href={fileAddress(
                        `statements/${statement.id}/file?${search}`
                      )}
                    >
                      {label}
                    </a>
                  ))}
                </span>
              </Table.Cell>
            </Table.Row>
          ))}
        </ListTable>
      </PagedList>
    </Container>
  )
}

/** A period ends before the first moment that is not in it. */
function lastMoment(closes_at: string): string {
  return new Date(Date.parse(closes_at) - 1).toISOString()
}

export const config = defineRouteConfig({
  label: "menu.statements",
  translationNs: "settlements",
  rank: 1,
})

export const handle = crumb("settlements:menu.statements")

export default StatementsPage
