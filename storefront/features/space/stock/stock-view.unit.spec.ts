import type { Operation } from "../offline/outbox/operation"
import type { Movement } from "./stock-movement"
import { viewStock } from "./stock-view"

const line = { variant_id: "oil", stock: 12 }

const operation = (
  movement: Movement,
  part: Partial<Operation> = {}
): Operation => ({
  kind: "stock.move",
  path: "/vendor/stock",
  body: { movements: [movement] },
  label: "",
  subject: `stock:${movement.variant_id}`,
  sequence: 1,
  key: "key",
  sending_key: "key",
  person: "me",
  needs: [],
  state: "waiting",
  problem: null,
  attempts: 0,
  not_before: 0,
  created_at: 0,
  ...part,
})

const adjust = (delta: number): Movement => ({
  kind: "adjust",
  variant_id: "oil",
  delta,
})

describe("the stock that a person sees", () => {
  it("adds what waits and what is being tapped to what the shop counts", () => {
    const view = viewStock(
      line,
      { operations: [operation(adjust(3))], finished: [], givenUp: [] },
      { id: "burst", variant_id: "oil", delta: -1 }
    )
    expect(view).toMatchObject({ count: 14, shop: 12, isPending: true })
  })

  it("does not count taps twice once they are an operation", () => {
    const kept = operation(adjust(2), { context: { burst: "burst" } })
    const view = viewStock(
      line,
      { operations: [kept], finished: [], givenUp: [] },
      { id: "burst", variant_id: "oil", delta: 2 }
    )
    expect(view.count).toBe(14)
  })

  it("follows the shop's answer, which knows of sales", () => {
    const view = viewStock(
      line,
      {
        operations: [],
        finished: [
          {
            operation: operation(adjust(2)),
            answer: { levels: [{ variant_id: "oil", stock: 11 }] },
          },
        ],
        givenUp: [],
      },
      undefined
    )
    expect(view).toMatchObject({ count: 11, shop: 11, isPending: false })
  })

  it("shows the shop's count while a typed one is in question", () => {
    const set = operation(
      { kind: "set", variant_id: "oil", quantity: 20, expected: 12 },
      {
        state: "conflict",
        problem: {
          code: "stock_changed",
          details: { levels: [{ variant_id: "oil", stock: 9 }] },
        },
      }
    )
    const view = viewStock(
      line,
      { operations: [set], finished: [], givenUp: [] },
      undefined
    )
    expect(view).toMatchObject({ count: 9, isPending: false })
    expect(view.stuck?.stock).toBe(9)
  })

  it("keeps the shop's count once what it refused was given up, until it says another", () => {
    const refused = operation(adjust(-9), {
      sequence: 2,
      state: "refused",
      problem: {
        code: "stock_negative",
        details: { levels: [{ variant_id: "oil", stock: 4 }] },
      },
    })
    const answered = (sequence: number, stock: number) => ({
      operation: operation(adjust(1), { sequence }),
      answer: { levels: [{ variant_id: "oil", stock }] },
    })
    const outbox = { operations: [], givenUp: [refused] }
    const before = { ...outbox, finished: [answered(1, 13)] }
    const after = { ...outbox, finished: [answered(1, 13), answered(3, 5)] }
    expect(viewStock(line, before, undefined)).toMatchObject({
      count: 4,
      shop: 4,
      stuck: null,
    })
    expect(viewStock(line, after, undefined).count).toBe(5)
  })

  it("leaves other sizes alone", () => {
    const other = operation({ kind: "adjust", variant_id: "soap", delta: 5 })
    expect(
      viewStock(
        line,
        { operations: [other], finished: [], givenUp: [] },
        undefined
      ).count
    ).toBe(12)
  })
})
