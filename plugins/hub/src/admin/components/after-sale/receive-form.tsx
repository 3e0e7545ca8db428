import { Button, Input, Label, Select } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import type { AfterSaleShape } from "../../../types/after-sale"
import { enterMovesOn } from "../../lib/enter-moves-on"
import {
  useAfterSaleTexts,
  useAfterSaleWrite,
  useFormats,
} from "../../lib/use-after-sale"

type Came = { quantity: string; fate: string }

const FATES = ["restock", "scrap"] as const

/** Counts what came back, line by line, and says what becomes of it. */
export const ReceiveForm = ({ found }: { found: AfterSaleShape }) => {
  const t = useAfterSaleTexts()
  const { money } = useFormats()
  const { write, isPending } = useAfterSaleWrite()
  const [came, setCame] = useState<Record<string, Came>>(() =>
    Object.fromEntries(
      found.lines.map(({ line_item_id, quantity }) => [
        line_item_id,
        { quantity: String(quantity), fate: "restock" },
      ])
    )
  )
  const lines = found.lines.flatMap(({ line_item_id }) => {
    const counted = came[line_item_id]
    const quantity = Number(counted?.quantity ?? 0)
    return quantity > 0 ? [{ line_item_id, quantity, fate: counted?.fate }] : []
  })
  const receive = (event: FormEvent) => {
    event.preventDefault()
    void write(`${found.id}/receive`, { lines }, (amount) =>
      t("received", { amount: money(amount, found.currency_code) })
    )
  }
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={receive}
      onKeyDown={enterMovesOn}
    >
      {found.lines.map((line) => {
        const counted = came[line.line_item_id]
        const change = (part: Partial<Came>) =>
          setCame({
            ...came,
            [line.line_item_id]: {
              quantity: counted?.quantity ?? "0",
              fate: counted?.fate ?? "restock",
              ...part,
            },
          })
        const id = `${found.id}-${line.line_item_id}`
        return (
          <div
            key={line.line_item_id}
            className="grid grid-cols-[minmax(0,1fr)_6rem_12rem] items-center gap-4"
          >
            <Label size="small" htmlFor={id}>
              <bdi>{line.title}</bdi> ({line.quantity})
            </Label>
            <Input
              id={id}
              size="small"
              type="number"
              min={0}
              max={line.quantity}
              aria-label={`${t("came")}: ${line.title}`}
              value={counted?.quantity ?? ""}
              onChange={({ target }) => change({ quantity: target.value })}
            />
            <Select
              size="small"
              value={counted?.fate ?? "restock"}
              onValueChange={(fate) => change({ fate })}
            >
              <Select.Trigger aria-label={`${t("fate")}: ${line.title}`}>
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {FATES.map((fate) => (
                  <Select.Item key={fate} value={fate}>
                    {t(fate)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </div>
        )
      })}
      <div>
        <Button
          size="small"
          type="submit"
          isLoading={isPending}
          disabled={!lines.length}
        >
          {t("receive")}
        </Button>
      </div>
    </form>
  )
}
