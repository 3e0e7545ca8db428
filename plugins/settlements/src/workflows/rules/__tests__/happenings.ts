import * as fc from "fast-check"
import type { SoldOrder } from "../../../types/sold-order"
import { anyOrder } from "./sold-orders"

/** Something that happens; numbers choose among what is there. */
export type Happening =
  | { kind: "place"; order: SoldOrder }
  | {
      kind: "refund"
      order: number
      line: number
      quantity: number
      shipping: number
      by_shop: boolean
    }
  | { kind: "close"; order: number; part: number; status: string }
  | { kind: "repeat"; order: number }
  | { kind: "pay"; order: number }
  | { kind: "release"; order: number }
  | { kind: "adjust"; maker: string; amount: number }
  | { kind: "payout" }
  | { kind: "fail"; payout: number }

const index = fc.nat({ max: 50 })

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("place" as const),
      order: anyOrder,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("refund" as const),
      order: index,
      line: index,
      quantity: fc.integer({ min: 1, max: 4 }),
      shipping: fc.integer({ min: 0, max: 100 }),
      by_shop: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("close" as const),
      order: index,
      part: index,
      status: fc.constantFrom("refused", "canceled"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("repeat" as const),
      order: index,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("pay" as const), order: index }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("release" as const),
      order: index,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("adjust" as const),
      maker: fc.constantFrom("a", "b", "c"),
      amount: fc
        .integer({ min: -5_000, max: 5_000 })
        .filter((amount) => amount !== 0),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("payout" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("fail" as const), payout: index }),
  }
)

/** Any history: it begins with an order. */
export const anyHistory = fc
  .tuple(anyOrder, fc.array(happening, { maxLength: 22 }))
  .map(([order, rest]): Happening[] => [{ kind: "place", order }, ...rest])
