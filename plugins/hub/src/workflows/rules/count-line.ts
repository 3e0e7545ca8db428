import { MedusaError } from "@medusajs/framework/utils"
import type {
  CountedLine,
  LineToReceive,
  NewReceiptLine,
} from "../../types/receipt"

/**
 * A line of a receipt: what is short is what was due and is neither good nor
 * damaged. Refuses a count that is more than was due: the rest is surplus.
 */
export function countLine(
  line: LineToReceive,
  counted: CountedLine
): NewReceiptLine {
  const { product_id, variant_id, expected, title } = line
  const short = expected - counted.good - counted.damaged
  if (short < 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${title}: ${expected} were due, not ${counted.good + counted.damaged}; count what is more as surplus`
    )
  }
  return { ...counted, product_id, variant_id, expected, short }
}
