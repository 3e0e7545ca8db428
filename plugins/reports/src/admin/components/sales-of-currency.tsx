import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useFormats } from "#kit/use-formats"
import type { SalesDimension, SalesRow } from "../../types/reports"
import { formatMonth, formatNumber, formatShare } from "../lib/format"
import { useTexts } from "../lib/use-texts"
import { Columns } from "./columns"
import { ReportTable } from "./report-table"

type SalesOfCurrencyProps = { by: SalesDimension; rows: SalesRow[] }

/** What was sold in one currency: the whole, and what it is made of. */
export const SalesOfCurrency = ({ by, rows }: SalesOfCurrencyProps) => {
  const t = useTexts()
  const { language } = useTranslation().i18n
  const { money } = useFormats()
  const whole = rows.reduce((sum, { total }) => sum + total, 0)
  const pieces = rows.reduce((sum, row) => sum + row.pieces, 0)
  const most = Math.max(...rows.map(({ total }) => total))
  const currency = rows[0]?.currency_code ?? ""
  return (
    <section className="border-t" aria-label={currency.toUpperCase()}>
      <div className="flex items-baseline gap-3 px-6 py-4">
        <Text size="xlarge" weight="plus" className="tabular-nums">
          {money(whole, currency)}
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
            text: money(total, currency),
          }))}
        />
      )}
      <ReportTable
        subject={t(`dimensions.${by}`)}
        figures={[t("fields.share"), t("fields.pieces"), t("fields.total")]}
        lines={rows.map((row) => ({
          key: row.key,
          name: <SoldUnder by={by} of={row.key} name={row.name} />,
          bar: { value: row.total, most },
          figures: [
            formatShare(row.total, whole, language),
            formatNumber(row.pieces, language),
            money(row.total, currency),
          ],
        }))}
      />
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
