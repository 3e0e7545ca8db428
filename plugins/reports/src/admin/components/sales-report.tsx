import { Select, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import {
  SALES_DIMENSIONS,
  type ReportPeriod,
  type SalesDimension,
  type SalesRow,
} from "../../types/reports"
import {
  formatMoney,
  formatMonth,
  formatNumber,
  formatShare,
} from "../lib/format"
import { exportAddress, useReport } from "../lib/use-report"
import { useTexts } from "../lib/use-texts"
import { Bar } from "./bar"
import { Columns } from "./columns"
import { ExportLink } from "./export-link"
import { ReportState } from "./report-state"

/** What was sold in a period, under one heading after another. */
export const SalesReport = ({ period }: { period: ReportPeriod }) => {
  const t = useTexts()
  const [by, setBy] = useState<SalesDimension>("cooperative")
  const question = { ...period, by }
  const { data, isPending, isError, refetch } = useReport<SalesRow>(
    "sales",
    question
  )
  const rows = data?.rows ?? []
  const currencies = [...new Set(rows.map((row) => row.currency_code))]
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-3">
        <label className="flex items-center gap-2">
          <Text size="small" className="whitespace-nowrap">
            {t("by")}
          </Text>
          <Select
            size="small"
            value={by}
            onValueChange={(value) =>
              setBy(SALES_DIMENSIONS.find((one) => one === value) ?? by)
            }
          >
            <Select.Trigger className="min-w-40">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {SALES_DIMENSIONS.map((one) => (
                <Select.Item key={one} value={one}>
                  {t(`dimensions.${one}`)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </label>
        <ExportLink href={exportAddress("sales", question)} />
      </div>
      <ReportState
        isError={isError}
        isPending={isPending}
        isEmpty={!rows.length}
        retry={refetch}
      >
        {currencies.map((currency) => (
          <SalesOfCurrency
            key={currency}
            by={by}
            rows={rows.filter((row) => row.currency_code === currency)}
          />
        ))}
      </ReportState>
    </>
  )
}

const SalesOfCurrency = ({
  by,
  rows,
}: {
  by: SalesDimension
  rows: SalesRow[]
}) => {
  const t = useTexts()
  const { language } = useTranslation().i18n
  const whole = rows.reduce((sum, { total }) => sum + total, 0)
  const pieces = rows.reduce((sum, row) => sum + row.pieces, 0)
  const most = Math.max(...rows.map(({ total }) => total))
  const currency = rows[0]?.currency_code ?? ""
  const money = (amount: number) => formatMoney(amount, currency, language)
  return (
    <section className="border-t" aria-label={currency.toUpperCase()}>
      <div className="flex items-baseline gap-3 px-6 py-4">
        <Text size="xlarge" weight="plus" className="tabular-nums">
          {money(whole)}
        </Text>
        <Text className="text-ui-fg-subtle">
          {t("piecesSold", { count: pieces })}
        </Text>
      </div>
      {by === "month" && (
        <Columns
          label={t("dimensions.month")}
          columns={rows.map(({ name, total }) => ({
            name,
            value: total,
            text: money(total),
          }))}
        />
      )}
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t(`dimensions.${by}`)}</Table.HeaderCell>
              <Table.HeaderCell className="w-1/4" />
              <Table.HeaderCell className="text-end">
                {t("fields.share")}
              </Table.HeaderCell>
              <Table.HeaderCell className="text-end">
                {t("fields.pieces")}
              </Table.HeaderCell>
              <Table.HeaderCell className="text-end">
                {t("fields.total")}
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {rows.map(({ key, name, total, ...row }) => (
              <Table.Row key={key ?? ""}>
                <Table.Cell>
                  <SoldUnder by={by} of={key} name={name} />
                </Table.Cell>
                <Table.Cell>
                  <Bar value={total} most={most} />
                </Table.Cell>
                <Table.Cell className="text-end tabular-nums">
                  {formatShare(total, whole, language)}
                </Table.Cell>
                <Table.Cell className="text-end tabular-nums">
                  {formatNumber(row.pieces, language)}
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap text-end tabular-nums">
                  {money(total)}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </section>
  )
}

/** What a row is about; a cooperative leads to its page. */
const SoldUnder = ({
  by,
  of,
  name,
}: {
  by: SalesDimension
  of: SalesRow["key"]
  name: SalesRow["name"]
}) => {
  const t = useTexts()
  const { language } = useTranslation().i18n
  if (by === "month" && of) {
    return formatMonth(of, language)
  }
  if (by === "cooperative" && of) {
    return (
      <Link to={`/cooperatives/${of}`} className="hover:underline">
        <bdi>{name}</bdi>
      </Link>
    )
  }
  return by === "market" ? t(`markets.${name}`, name) : name || t("none")
}
