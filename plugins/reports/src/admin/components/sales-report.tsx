import { Text } from "@medusajs/ui"
import { useState } from "react"
import { OptionSelect } from "#kit/option-select"
import {
  SALES_DIMENSIONS,
  type ReportPeriod,
  type SalesDimension,
  type SalesRow,
} from "../../types/reports"
import { useTexts } from "../lib/use-texts"
import { ReportFrame } from "./report-frame"
import { SalesOfCurrency } from "./sales-of-currency"

/** What was sold in a period, under one heading after another. */
export const SalesReport = ({ period }: { period: ReportPeriod }) => {
  const t = useTexts()
  const [by, setBy] = useState<SalesDimension>("cooperative")
  const choose = (value: string) =>
    setBy(SALES_DIMENSIONS.find((one) => one === value) ?? by)
  return (
    <ReportFrame<SalesRow>
      name="sales"
      question={{ ...period, by }}
      head={
        <div className="flex items-center gap-2">
          <Text size="small" className="whitespace-nowrap">
            {t("by")}
          </Text>
          <div className="min-w-40">
            <OptionSelect
              label={t("by")}
              value={by}
              options={SALES_DIMENSIONS.map((value) => ({
                value,
                label: t(`dimensions.${value}`),
              }))}
              onChange={choose}
            />
          </div>
        </div>
      }
    >
      {(rows) =>
        [...new Set(rows.map((row) => row.currency_code))].map((currency) => (
          <SalesOfCurrency
            key={currency}
            by={by}
            rows={rows.filter((row) => row.currency_code === currency)}
          />
        ))
      }
    </ReportFrame>
  )
}
