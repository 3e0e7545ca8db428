import { Badge, Button, Heading, Text } from "@medusajs/ui"
import type { BoardColumn as Column } from "../../../types/board"
import { useTexts } from "../../lib/use-texts"
import { BoardCard } from "./board-card"

type BoardColumnProps = {
  column: Column
  /** Shows more of this column. */
  onMore: () => void
}

/** What stands at one stage; what waits longest comes first. */
export const BoardColumn = ({
  column: { stage, count, late, cards },
  onMore,
}: BoardColumnProps) => {
  const t = useTexts()
  const hidden = count - cards.length
  return (
    <section
      id={`column-${stage}`}
      aria-labelledby={`stage-${stage}`}
      className="bg-ui-bg-component flex w-60 shrink-0 scroll-mx-6 flex-col gap-3 rounded-lg p-3"
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
      <ul className="flex flex-col gap-2">
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
