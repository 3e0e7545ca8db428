import type { BoardColumn } from "../../../types/board"
import { useTexts } from "../../lib/use-texts"

/** All stages at a glance; each leads to its column. */
export const StageStrip = ({ columns }: { columns: BoardColumn[] }) => {
  const t = useTexts()
  const show = (stage: string) =>
    document.getElementById(`column-${stage}`)?.scrollIntoView({
      behavior: "smooth",
      inline: "start",
      block: "nearest",
    })
  return (
    <ol className="grid grid-cols-4 gap-2 px-6 py-4 xl:grid-cols-8">
      {columns.map(({ stage, count, late }) => (
        <li key={stage}>
          <button
            type="button"
            onClick={() => show(stage)}
            className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex h-full w-full flex-col rounded-md p-2 text-start outline-none"
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
