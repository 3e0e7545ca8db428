import { Badge, Checkbox, Input, Table } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { ListTable } from "#kit/list-table"
import { useFormats } from "#kit/use-formats"
import type { BoardCard } from "../../../types/board"
import { useTexts } from "../../lib/use-texts"

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
  const { day } = useFormats()
  const toggle = (id: string, isChosen: boolean) =>
    onChoose(
      isChosen ? [...chosen, id] : chosen.filter((other) => other !== id)
    )
  return (
    <ListTable
      columns={[
        {
          text: (
            <Checkbox
              aria-label={t("parcels.selectAll")}
              checked={
                chosen.length > 0 &&
                (cards.every(({ id }) => chosen.includes(id)) ||
                  "indeterminate")
              }
              onCheckedChange={(checked) =>
                onChoose(checked === true ? cards.map(({ id }) => id) : [])
              }
            />
          ),
          className: "w-12",
        },
        t("picking.order"),
        { text: t("parcels.for"), className: "hidden sm:table-cell" },
        { text: t("parcels.carrier"), className: "hidden sm:table-cell" },
        t("parcels.tracking"),
        { text: t("parcels.since"), className: "hidden sm:table-cell" },
      ]}
    >
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
          <Table.Cell className="py-2">
            <Link
              to={`/hub/orders/${card.order_id}`}
              className="text-ui-fg-interactive tabular-nums"
            >
              #{card.order_display_id}
            </Link>
            {/* On a phone there is room for one column of words. */}
            <p className="txt-small sm:hidden">
              {placeOf(card)}
              <br />
              {card.carrier_name}
            </p>
          </Table.Cell>
          <Table.Cell className="hidden sm:table-cell">
            {placeOf(card)}
          </Table.Cell>
          <Table.Cell className="hidden sm:table-cell">
            {card.carrier_name}
          </Table.Cell>
          <Table.Cell className="break-all font-mono">
            {card.tracking_number ??
              (numbers && (
                <Input
                  size="small"
                  maxLength={60}
                  autoComplete="off"
                  className="w-full font-mono sm:w-72"
                  aria-label={t("parcels.scan")}
                  placeholder={t("parcels.label")}
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
          <Table.Cell className="hidden whitespace-nowrap sm:table-cell">
            {day(card.since)}{" "}
            {card.is_late && (
              <Badge size="2xsmall" color="red">
                {t("parcels.late")}
              </Badge>
            )}
          </Table.Cell>
        </Table.Row>
      ))}
    </ListTable>
  )
}

const placeOf = ({ town, country }: BoardCard) =>
  [town, country?.toUpperCase()].filter(Boolean).join(", ")
