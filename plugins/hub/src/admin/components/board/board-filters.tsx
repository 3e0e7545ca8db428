import { Label, Switch } from "@medusajs/ui"
import { OptionSelect } from "#kit/option-select"
import type { HubStage } from "../../../types/board"
import { useCooperativeNames } from "../../lib/use-hub"
import { useTexts } from "../../lib/use-texts"

const MARKETS = ["ma", "eu", "us"] as const

/** What narrows the board; empty texts and an empty list narrow nothing. */
export type Filters = {
  cooperative_id: string
  market: string
  late: boolean
  stages: HubStage[]
}

type BoardFiltersProps = {
  filters: Filters
  onChange: (change: Partial<Filters>) => void
}

/** Narrows the board to a maker, a market, or what is late. */
export const BoardFilters = ({ filters, onChange }: BoardFiltersProps) => {
  const t = useTexts()
  const { data } = useCooperativeNames()
  return (
    <div className="flex flex-wrap items-center gap-3">
      <div className="w-full sm:w-64">
        <OptionSelect
          label={t("board.cooperative")}
          value={filters.cooperative_id}
          none={t("board.all")}
          options={(data?.cooperatives ?? []).map(({ id, name }) => ({
            value: id,
            label: name,
          }))}
          onChange={(cooperative_id) => onChange({ cooperative_id })}
        />
      </div>
      <div className="w-full sm:w-48">
        <OptionSelect
          label={t("board.market")}
          value={filters.market}
          none={t("board.allMarkets")}
          options={MARKETS.map((value) => ({
            value,
            label: t(`board.markets.${value}`),
          }))}
          onChange={(market) => onChange({ market })}
        />
      </div>
      <div className="flex items-center gap-2">
        <Switch
          id="late-only"
          size="small"
          checked={filters.late}
          onCheckedChange={(late) => onChange({ late })}
        />
        <Label htmlFor="late-only" size="small">
          {t("board.late")}
        </Label>
      </div>
    </div>
  )
}
