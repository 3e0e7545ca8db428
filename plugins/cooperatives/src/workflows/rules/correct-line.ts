import { MedusaError } from "@medusajs/framework/utils"
import type {
  CooperativeOrderLineShape,
  LineCorrections,
} from "../../types/cooperative-order"

/** A line as far as its pieces are counted. */
export type CountedLine = Pick<
  CooperativeOrderLineShape,
  "line_item_id" | "quantity" | keyof LineCorrections
>

/**
 * The counts of a line after more is noted of it. Refuses what cannot be: more
 * pieces than were sold, or more sent back than ever came.
 */
export function correctLine(
  line: CountedLine,
  noted: LineCorrections
): Required<LineCorrections> {
  const sum = (column: keyof LineCorrections) =>
    line[column] + (noted[column] ?? 0)
  const received = sum("received_quantity")
  const short = sum("short_quantity")
  const damaged = sum("damaged_quantity")
  const canceled = sum("canceled_quantity")
  const returned = sum("returned_quantity")
  if (received + short + damaged > line.quantity) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Line ${line.line_item_id} has ${line.quantity} pieces; ${received} good, ${short} short and ${damaged} damaged are more than that`
    )
  }
  if (canceled + short + damaged + returned > line.quantity) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Line ${line.line_item_id} has ${line.quantity} pieces; ${canceled} canceled, ${short} short, ${damaged} damaged and ${returned} sent back are more than that`
    )
  }
  if (returned > received) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Of line ${line.line_item_id} ${received} pieces came; ${returned} cannot be sent back`
    )
  }
  return {
    received_quantity: received,
    short_quantity: short,
    damaged_quantity: damaged,
    canceled_quantity: canceled,
    returned_quantity: returned,
  }
}
