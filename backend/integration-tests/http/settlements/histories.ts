import * as fc from "fast-check"
import type { MedusaContainer } from "@medusajs/framework/types"
import { recordRefundWorkflow } from "@coopstore/settlements/workflows"
import { anOrder } from "./an-order"
import { sql } from "./factories"
import { payFor, promiseFor, record, sumOf } from "./paid-order"

/** An order and what happens to it, before it knows its makers. */
export type History = {
  lines: {
    maker: number
    /** Of one piece, in centimes. */
    price: number
    quantity: number
    /** Off the line, in thousandths of it. */
    discount: number
    vat_percent: number
  }[]
  /** In centimes. */
  delivery: number
  is_paid: boolean
  happenings: (
    | { kind: "refund"; line: number; shipping: number; by_shop: boolean }
    | { kind: "close"; maker: number }
  )[]
}

/** Any small history. */
export const anyHistory: fc.Arbitrary<History> = fc.record({
  lines: fc.array(
    fc.record({
      maker: fc.nat({ max: 2 }),
      price: fc.integer({ min: 1, max: 90_000 }),
      quantity: fc.integer({ min: 1, max: 4 }),
      discount: fc.integer({ min: 0, max: 900 }),
      vat_percent: fc.constantFrom(0, 10, 20),
    }),
    { minLength: 1, maxLength: 4 }
  ),
  delivery: fc.integer({ min: 0, max: 9_000 }),
  is_paid: fc.boolean(),
  happenings: fc.array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.record({
          kind: fc.constant("refund" as const),
          line: fc.nat({ max: 3 }),
          shipping: fc.integer({ min: 0, max: 400 }),
          by_shop: fc.boolean(),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant("close" as const),
          maker: fc.nat({ max: 2 }),
        }),
      }
    ),
    { maxLength: 4 }
  ),
})

/** What a shopper pays for it, in centimes, the half upwards. */
export function dueOf({ lines, delivery }: History): number {
  const thousandths = lines.reduce(
    (sum, { price, quantity, discount }) =>
      sum + price * quantity * (1_000 - discount),
    delivery * 1_000
  )
  return Math.floor((thousandths + 500) / 1_000)
}

/** Plays a history with the workflows, on the database. */
export async function playHistory(
  container: MedusaContainer,
  { lines, delivery, is_paid, happenings }: History,
  makers: string[]
) {
  const order = await anOrder(container, {
    delivery: delivery / 100,
    lines: lines.map(({ maker, price, discount, ...line }) => ({
      ...line,
      price: price / 100,
      cooperative_id: String(makers[maker]),
      // As a text: no binary fraction decides a centime.
      discount: ((price * line.quantity * discount) / 100_000).toFixed(5),
    })),
  })
  await record(container, String(order.parts[0]?.id))
  const collection_id = is_paid
    ? await payFor(container, order.id)
    : await promiseFor(container, order.id)
  let given_back = 0
  for (const [index, happening] of happenings.entries()) {
    if (happening.kind === "close") {
      const part = order.parts[happening.maker % order.parts.length]
      await sql(
        container,
        "update cooperative_order set status = 'canceled' where id = ?",
        [String(part?.id)]
      )
      const before = await sumOf(container, order.id)
      await record(container, String(part?.id))
      given_back += before - (await sumOf(container, order.id))
      continue
    }
    const line = happening.line % order.item_ids.length
    const { result, errors } = await recordRefundWorkflow(container).run({
      input: {
        order_id: order.id,
        source: `return:${order.id}:${index}`,
        lines: [{ line_item_id: String(order.item_ids[line]), quantity: 1 }],
        shipping_amount: happening.shipping,
        borne_by: happening.by_shop ? "shop" : "maker",
        reason: "Renvoyé",
        author: "user_1",
      },
      // What was not left to give back is refused, and changes nothing.
      throwOnError: false,
    })
    given_back += errors.length ? 0 : result.amount
  }
  await giveMoneyBack(container, { collection_id, is_paid, given_back })
  return { order, given_back }
}

/** Refunds what came in, or lets less be collected, as payments would. */
const giveMoneyBack = (
  container: MedusaContainer,
  {
    collection_id,
    is_paid,
    given_back,
  }: { collection_id: string; is_paid: boolean; given_back: number }
) =>
  sql(
    container,
    is_paid
      ? "update payment_collection set refunded_amount = ?::numeric / 100 where id = ?"
      : "update payment_collection set amount = amount - ?::numeric / 100 where id = ?",
    [String(given_back), collection_id]
  )
