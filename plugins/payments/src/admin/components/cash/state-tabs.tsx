import { clx } from "@medusajs/ui"
import { useFormats } from "#kit/use-formats"
import { CASH_STATES } from "../../../types/cash-collection"
import type { CashCounts } from "../../lib/types"
import { useTexts } from "../../lib/use-texts"

type StateTabsProps = {
  counts: CashCounts["counts"]
  chosen: string
  onChoose: (state: string) => void
}

/** The way of the cash, from the telephone to the bank, with what stands where. */
export const StateTabs = ({ counts, chosen, onChoose }: StateTabsProps) => {
  const t = useTexts()
  const { money } = useFormats()
  const byState = new Map(counts.map((row) => [row.state, row]))
  return (
    <div className="grid grid-cols-2 gap-2 px-6 py-4 sm:grid-cols-4 xl:grid-cols-8">
      {CASH_STATES.map((state) => {
        const found = byState.get(state)
        return (
          <button
            key={state}
            type="button"
            aria-pressed={state === chosen}
            onClick={() => onChoose(state)}
            className={clx(
              "border-ui-border-base hover:bg-ui-bg-base-hover flex flex-col items-start rounded-md border px-3 py-2 text-start",
              state === chosen &&
                "border-ui-border-interactive bg-ui-bg-highlight"
            )}
          >
            <span className="txt-compact-xsmall text-ui-fg-subtle">
              {t(`states.${state}`)}
            </span>
            <span className="txt-compact-large-plus tabular-nums">
              {found?.count ?? 0}
            </span>
            <span className="txt-compact-xsmall text-ui-fg-muted tabular-nums">
              {money(found?.amount ?? 0, "mad")}
            </span>
          </button>
        )
      })}
    </div>
  )
}
