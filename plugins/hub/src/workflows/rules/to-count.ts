import { MedusaError } from "@medusajs/framework/utils"
import type {
  NewReceipt,
  PartToReceive,
  RecordReceipt,
} from "../../types/receipt"
import { countLine } from "./count-line"

/** A count, and what it does to the order, the stock and the part. */
export type Count = {
  receipt: Omit<NewReceipt, "received_at">
  /** Pieces that leave the order. */
  taken: { line_item_id: string; quantity: number }[]
  stock: { variant_id: string; by: number }[]
  corrections: {
    line_item_id: string
    received_quantity: number
    short_quantity: number
    damaged_quantity: number
  }[]
}

/**
 * The count of a part, line by line. Refuses a line that is not the part's, is
 * counted twice or not at all, and good pieces that are past their date, or have
 * no lot or date where the law asks for them.
 */
export function toCount(
  part: PartToReceive,
  counted: RecordReceipt["lines"],
  { author, today }: { author: string; today: string }
): Count {
  const stray = counted.find(
    ({ line_item_id }, index) =>
      !part.lines.some((line) => line.line_item_id === line_item_id) ||
      counted.findIndex((each) => each.line_item_id === line_item_id) !== index
  )
  if (stray) {
    refuse(
      `Line ${stray.line_item_id} is not one of this part's, or is counted twice`
    )
  }
  const lines = part.lines.flatMap((line) => {
    const count = counted.find(
      ({ line_item_id }) => line_item_id === line.line_item_id
    )
    if (!count) {
      return line.expected
        ? refuse(`${line.title}: count it, also when none of it came`)
        : []
    }
    const arrived = count.good + count.surplus
    if (line.is_traced && arrived && !(count.lot_code && count.best_before)) {
      refuse(
        `${line.title}: note its lot and until when it is good; food and cosmetics are traced`
      )
    }
    if (arrived && count.best_before && count.best_before < today) {
      refuse(
        `${line.title}: ${count.best_before} is past; count its pieces as damaged`
      )
    }
    return [countLine(line, count)]
  })
  return {
    receipt: {
      cooperative_order_id: part.id,
      order_id: part.order_id,
      order_display_id: part.order_display_id,
      cooperative_id: part.cooperative.id,
      author,
      lines,
    },
    taken: lines
      .map(({ line_item_id, short, damaged }) => ({
        line_item_id,
        quantity: short + damaged,
      }))
      .filter(({ quantity }) => quantity > 0),
    stock: lines.flatMap(({ variant_id, surplus, short, damaged }) =>
      variant_id ? [{ variant_id, by: surplus - short - damaged }] : []
    ),
    corrections: lines.map(({ line_item_id, good, short, damaged }) => ({
      line_item_id,
      received_quantity: good,
      short_quantity: short,
      damaged_quantity: damaged,
    })),
  }
}

function refuse(sentence: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_DATA, sentence)
}
