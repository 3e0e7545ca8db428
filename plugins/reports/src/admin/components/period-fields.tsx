import { Button, Input, Text } from "@medusajs/ui"
import type { ReportPeriod } from "../../types/reports"
import { daysOf, PERIODS } from "../lib/periods"
import { useTexts } from "../lib/use-texts"

type PeriodFieldsProps = {
  period: ReportPeriod
  change: (period: ReportPeriod) => void
}

/** The days that a report looks at: one of the usual periods, or any. */
export const PeriodFields = ({ period, change }: PeriodFieldsProps) => {
  const t = useTexts()
  return (
    <div className="flex flex-wrap items-center gap-2">
      {PERIODS.map((name) => {
        const days = daysOf(name, new Date())
        const isShown = days.from === period.from && days.to === period.to
        return (
          <Button
            key={name}
            size="small"
            variant={isShown ? "secondary" : "transparent"}
            aria-pressed={isShown}
            onClick={() => change(days)}
          >
            {t(`periods.${name}`)}
          </Button>
        )
      })}
      {(["from", "to"] as const).map((field) => (
        <label key={field} className="flex items-center gap-2">
          <Text size="small">{t(`fields.${field}`)}</Text>
          <Input
            type="date"
            size="small"
            required
            value={period[field]}
            // An emptied field is no day: the last one stays.
            onChange={({ target }) =>
              target.value && change({ ...period, [field]: target.value })
            }
          />
        </label>
      ))}
    </div>
  )
}
