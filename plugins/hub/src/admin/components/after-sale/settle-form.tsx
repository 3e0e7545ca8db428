import { Button, Input, Label } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { OptionSelect } from "#kit/option-select"
import { useAfterSaleTexts, useAfterSaleWrite } from "../../lib/use-after-sale"

/** A line of the order as the admin's page has it. */
export type SettleLine = { id: string; title: string; quantity: number }

const KINDS = ["cancellations", "returns", "exchanges"] as const
type Kind = (typeof KINDS)[number]

/** What is only announced now, and received later. */
const ANNOUNCED: Partial<Record<Kind, string>> = {
  returns: "return",
  exchanges: "exchange",
}

/** Pieces of an order that are canceled, or sent back. */
export const SettleForm = ({
  order_id,
  items,
}: {
  order_id: string
  items: SettleLine[]
}) => {
  const t = useAfterSaleTexts()
  const { write, isPending } = useAfterSaleWrite()
  const [kind, setKind] = useState<Kind>("cancellations")
  const [reason, setReason] = useState("")
  const [counts, setCounts] = useState<Record<string, string>>({})
  const lines = items.flatMap(({ id }) => {
    const quantity = Number(counts[id] ?? 0)
    return quantity > 0 ? [{ line_item_id: id, quantity }] : []
  })
  const announced = ANNOUNCED[kind]
  const settle = async (event: FormEvent) => {
    event.preventDefault()
    const body = { order_id, lines, reason: reason.trim() }
    const isSent = announced
      ? write("returns", { ...body, kind: announced }, () => t("widget.noted"))
      : write(kind, body, () => t("widget.done"))
    if (await isSent) {
      setCounts({})
      setReason("")
    }
  }
  return (
    <form className="flex flex-col gap-3 px-6 py-4" onSubmit={settle}>
      <OptionSelect
        label={t("widget.kind")}
        value={kind}
        options={KINDS.map((value) => ({
          value,
          label: t(`widget.kinds.${value}`),
        }))}
        onChange={(chosen) =>
          setKind(KINDS.find((each) => each === chosen) ?? kind)
        }
      />
      {items.map(({ id, title, quantity }) => (
        <div
          key={id}
          className="grid grid-cols-[minmax(0,1fr)_5rem] items-center gap-2"
        >
          <Label size="small" htmlFor={`settle-${id}`}>
            <bdi>{title}</bdi> ({quantity})
          </Label>
          <Input
            id={`settle-${id}`}
            size="small"
            type="number"
            min={0}
            max={quantity}
            value={counts[id] ?? "0"}
            onChange={({ target }) =>
              setCounts({ ...counts, [id]: target.value })
            }
          />
        </div>
      ))}
      <Label size="small" weight="plus" htmlFor="settle-reason">
        {t("widget.reason")}
      </Label>
      <Input
        id="settle-reason"
        size="small"
        dir="auto"
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div>
        <Button
          size="small"
          type="submit"
          variant={announced ? "primary" : "danger"}
          isLoading={isPending}
          disabled={!lines.length || !reason.trim()}
        >
          {t(announced ? "widget.note" : "widget.submit")}
        </Button>
      </div>
    </form>
  )
}
