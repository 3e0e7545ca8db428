import { Button } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useFormats } from "#kit/use-formats"
import type { AfterSaleShape } from "../../../types/after-sale"
import { enterMovesOn } from "../../lib/enter-moves-on"
import {
  useAfterSaleTexts,
  useAfterSaleWrite,
  useReplacements,
} from "../../lib/use-after-sale"
import { countAtFirst, toReceived, type Came } from "./came"
import { ReceiveLine } from "./receive-line"

/** Counts what came back, line by line, and says what becomes of it. */
export const ReceiveForm = ({ found }: { found: AfterSaleShape }) => {
  const t = useAfterSaleTexts()
  const { money } = useFormats()
  const { write, isPending } = useAfterSaleWrite()
  const { data: offered } = useReplacements(found.id)
  const [changes, setChanges] = useState<Record<string, Partial<Came>>>({})
  const came = found.lines.map((line) => {
    const { line_item_id } = line
    const sizes =
      offered?.lines.find((each) => each.line_item_id === line_item_id)
        ?.sizes ?? []
    const first = countAtFirst(line, { kind: found.kind, sizes })
    return { line, sizes, counted: { ...first, ...changes[line_item_id] } }
  })
  const lines = toReceived(came)
  const exchanges = lines.some((line) => line.replacement_variant_id)
  const receive = (event: FormEvent) => {
    event.preventDefault()
    void write(`${found.id}/receive`, { lines }, (amount) =>
      exchanges && !amount
        ? t("exchanged")
        : t(exchanges ? "exchangedInPart" : "received", {
            amount: money(amount, found.currency_code),
          })
    )
  }
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={receive}
      onKeyDown={enterMovesOn}
    >
      {came.map(({ line, sizes, counted }) => (
        <ReceiveLine
          key={line.line_item_id}
          id={`${found.id}-${line.line_item_id}`}
          line={line}
          sizes={sizes}
          currency_code={found.currency_code}
          counted={counted}
          onChange={(part) =>
            setChanges({
              ...changes,
              [line.line_item_id]: { ...changes[line.line_item_id], ...part },
            })
          }
        />
      ))}
      <div>
        <Button
          size="small"
          type="submit"
          isLoading={isPending}
          disabled={!lines.length || !offered}
        >
          {t(exchanges ? "exchange" : "receive")}
        </Button>
      </div>
    </form>
  )
}
