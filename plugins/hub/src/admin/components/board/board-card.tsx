import { Badge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { BoardCard as Card, HubStage } from "../../../types/board"
import { useTexts } from "../../lib/use-texts"
import { cardLink } from "./card-link"

const DAY_MS = 24 * 60 * 60 * 1000

type BoardCardProps = { card: Card; stage: HubStage }

/** One part, order or parcel: whose it is, where it goes, since when it waits. */
export const BoardCard = ({ card, stage }: BoardCardProps) => {
  const t = useTexts()
  const days = Math.floor((Date.now() - Date.parse(card.since)) / DAY_MS)
  return (
    <li>
      <Link
        to={cardLink(stage, card)}
        className="bg-ui-bg-base shadow-elevation-card-rest hover:shadow-elevation-card-hover focus-visible:shadow-borders-interactive-with-focus block rounded-md p-3 outline-none"
      >
        <div className="flex items-baseline justify-between gap-2">
          <span className="txt-medium-plus tabular-nums">
            #{card.order_display_id}
          </span>
          <Badge size="2xsmall" color={card.is_late ? "red" : "grey"}>
            {days > 0 ? t("board.days", { count: days }) : t("board.today")}
          </Badge>
        </div>
        <Text size="small" className="line-clamp-2">
          {card.cooperatives}
        </Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {[
            t("pieces", { count: card.pieces }),
            card.town,
            card.country?.toUpperCase(),
          ]
            .filter(Boolean)
            .join(" · ")}
        </Text>
        {card.tracking_number && (
          <Text size="xsmall" className="text-ui-fg-subtle font-mono">
            {card.tracking_number}
          </Text>
        )}
      </Link>
    </li>
  )
}
