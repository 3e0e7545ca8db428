import { Badge, Checkbox, Input, Table } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { BoardCard } from "../../../types/board"
import { useLanguage, useTexts } from "../../lib/use-texts"

type ParcelsTableProps = {
  cards: BoardCard[]
  chosen: string[]
  onChoose: (ids: string[]) => void
  /** Numbers as they are typed, by parcel; undefined where none is asked. */
  numbers?: Record<string, string>
  onNumber: (id: string, number: string) => void
}

/** Parcels of one stage, of which several are moved together. */
export const ParcelsTable = ({
  cards,
  chosen,
  onChoose,
  numbers,
  onNumber,
}: ParcelsTableProps) => {
  const t = useTexts()
  const language = useLanguage()
  const toggle = (id: string, isChosen: boolean) =>
    onChoose(
      isChosen ? [...chosen, id] : chosen.filter((other) => other !== id)
    )
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell className="w-12" />
          <Table.HeaderCell>{t("picking.order")}</Table.HeaderCell>
          <Table.HeaderCell>{t("parcels.for")}</Table.HeaderCell>
          <Table.HeaderCell>{t("parcels.carrier")}</Table.HeaderCell>
          <Table.HeaderCell>{t("parcels.tracking")}</Table.HeaderCell>
          <Table.HeaderCell>{t("parcels.since")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {cards.map((card) => (
          <Table.Row key={card.id}>
            <Table.Cell>
              <Checkbox
                aria-label={t("parcels.select", {
                  number: card.order_display_id,
                })}
                checked={chosen.includes(card.id)}
                onCheckedChange={(checked) => toggle(card.id, checked === true)}
              />
            </Table.Cell>
            <Table.Cell>
              <Link
                to={`/hub/orders/${card.order_id}`}
                className="text-ui-fg-interactive tabular-nums"
              >
                #{card.order_display_id}
              </Link>
            </Table.Cell>
            <Table.Cell>
              {[card.town, card.country?.toUpperCase()]
                .filter(Boolean)
                .join(", ")}
            </Table.Cell>
            <Table.Cell>{card.carrier_name}</Table.Cell>
            <Table.Cell className="font-mono">
              {card.tracking_number ??
                (numbers && (
                  <Input
                    size="small"
                    maxLength={60}
                    autoComplete="off"
                    className="w-72 font-mono"
                    aria-label={t("parcels.scan")}
                    placeholder={t("parcels.scan")}
                    value={numbers[card.id] ?? ""}
                    onChange={({ target }) => {
                      onNumber(card.id, target.value)
                      if (target.value && !chosen.includes(card.id)) {
                        toggle(card.id, true)
                      }
                    }}
                  />
                ))}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              {new Date(card.since).toLocaleDateString(language)}{" "}
              {card.is_late && (
                <Badge size="2xsmall" color="red">
                  {t("board.lateCount", { count: 1 })}
                </Badge>
              )}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
