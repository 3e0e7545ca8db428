import { ChangeActionType, MedusaError } from "@medusajs/framework/utils"
import { discountLeft, type SoldLine } from "./discount-left"
import { scaleDiscounts, type LineDiscount } from "./scale-discounts"

/** Pieces that leave an order. */
export type TakenLine = { line_item_id: string; quantity: number }

/** A line of an order as it stands. */
export type StandingLine = {
  id: string
  title: string
  quantity: number
  fulfilled: number
  discounts: LineDiscount[]
  /** What they take off the line, in minor units, VAT included. */
  discount: number
  sold: SoldLine
}

/** What Medusa is told of a line that gets smaller. */
export type LineAction = {
  action: ChangeActionType
  details: Record<string, unknown> & { reference_id: string }
}

/**
 * The changes that take pieces off an order's lines, each line with the
 * discount that is left of it. Refuses pieces that already stand in a parcel.
 */
export function planTakeOff(
  taken: TakenLine[],
  lines: StandingLine[]
): LineAction[] {
  return taken.flatMap(({ line_item_id, quantity }) => {
    const line = lines.find(({ id }) => id === line_item_id)
    const free = line ? line.quantity - line.fulfilled : 0
    if (!line || quantity > free) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${line?.title ?? line_item_id}: ${free} pieces are not in a parcel yet; ${quantity} cannot leave the order`
      )
    }
    return actionsOf(line, line.quantity - quantity)
  })
}

function actionsOf(
  { id, quantity, discounts, discount, sold }: StandingLine,
  left: number
): LineAction[] {
  const update: LineAction = {
    action: ChangeActionType.ITEM_UPDATE,
    details: {
      reference_id: id,
      quantity: left,
      quantity_diff: left - quantity,
    },
  }
  if (!discounts.length) {
    return [update]
  }
  const whole = { before: discount, after: discountLeft(sold, left) }
  return [
    update,
    {
      action: ChangeActionType.ITEM_ADJUSTMENTS_REPLACE,
      details: {
        reference_id: id,
        adjustments: scaleDiscounts(discounts, whole).map((each) => ({
          ...each,
          item_id: id,
        })),
      },
    },
  ]
}
