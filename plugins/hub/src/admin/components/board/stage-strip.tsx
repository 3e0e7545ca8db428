import { clx } from "@medusajs/ui"
import type { BoardColumn, HubStage } from "../../../types/board"
import { useTexts } from "../../lib/use-texts"

type StageStripProps = {
  columns: BoardColumn[]
  /** Stages that alone are shown; none where all are. */
  chosen: HubStage[]
  onChoose: (stage: HubStage) => void
}

/** All stages at a glance; pressing one shows it alone, and again all. */
export const StageStrip = ({ columns, chosen, onChoose }: StageStripProps) => {
  const t = useTexts()
  return (
    <ol className="grid grid-cols-2 gap-2 px-6 py-4 sm:grid-cols-4 xl:grid-cols-8">
      {columns.map(({ stage, count, late }) => (
        <li key={stage}>
          <button
            type="button"
            aria-pressed={chosen.includes(stage)}
            onClick={() => onChoose(stage)}
            className={clx(
              "hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex h-full w-full flex-col rounded-md p-2 text-start outline-none",
              chosen.includes(stage) && "bg-ui-bg-highlight"
            )}
          >
            <span className="text-2xl font-semibold tabular-nums">{count}</span>
            <span className="txt-small text-ui-fg-subtle">
              {t(`board.stage.${stage}`)}
            </span>
            {late > 0 && (
              <span className="txt-small text-ui-fg-error">
                {t("board.lateCount", { count: late })}
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  )
}
