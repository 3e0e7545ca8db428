import { Badge, Button, clx, Heading, Text } from "@medusajs/ui"
import type { BoardColumn as Column } from "../../../types/board"
import { useTexts } from "../../lib/use-texts"
import { BoardCard } from "./board-card"

type BoardColumnProps = {
  column: Column
  /** Whether it is shown alone, and takes the room of the others. */
  isChosen: boolean
  /** Shows more of this column. */
  onMore: () => void
}

/** What stands at one stage; what waits longest comes first. */
export const BoardColumn = ({
  column: { stage, count, late, cards },
  isChosen,
  onMore,
}: BoardColumnProps) => {
  const t = useTexts()
  const hidden = count - cards.length
  return (
    <section
      aria-labelledby={`stage-${stage}`}
      className={clx(
        "bg-ui-bg-component flex w-full shrink-0 flex-col gap-3 rounded-lg p-3 sm:w-60",
        isChosen && "grow"
      )}
    >
      <header className="flex min-h-12 items-start justify-between gap-2">
        <Heading level="h2" id={`stage-${stage}`}>
          {t(`board.stage.${stage}`)}
        </Heading>
        <div className="flex flex-col items-end gap-1">
          <Badge size="2xsmall">{count}</Badge>
          {late > 0 && (
            <Badge size="2xsmall" color="red" className="whitespace-nowrap">
              {t("board.lateCount", { count: late })}
            </Badge>
          )}
        </div>
      </header>
      {count === 0 && (
        <Text size="small" className="text-ui-fg-muted">
          {t("nothing")}
        </Text>
      )}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(12rem,1fr))] gap-2">
        {cards.map((card) => (
          <BoardCard key={card.id} card={card} stage={stage} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" variant="transparent" onClick={onMore}>
          {t("board.more", { count: hidden })}
        </Button>
      )}
    </section>
  )
}
