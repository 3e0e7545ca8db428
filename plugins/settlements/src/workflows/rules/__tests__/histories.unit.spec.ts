import * as fc from "fast-check"
import { lineStandings } from "../line-standing"
import { anyHistory, type Happening } from "./happenings"
import { sumOfOrder, World } from "./history"

/** What breaks a rule after everything that happened, in words. */
function listBroken(world: World): string[] {
  const ofOrders = world.orders.flatMap(
    ({ order, due, given_back, paid, parts }) => {
      const entries = world.ledger.ofOrder(order.id)
      const sum = sumOfOrder(entries)
      return [
        ...(sum === due - given_back
          ? []
          : [`${order.id} is ${sum}, not ${due} minus ${given_back}`]),
        ...lineStandings(entries)
          .filter((line) => line.given_back > line.sold)
          .map((line) => `${line.line_item_id} was given back twice`),
        ...parts
          .filter(({ id }) => !paid && world.released.has(id))
          .map(({ id }) => `${id} is payable before its money came in`),
      ]
    }
  )
  const ofEntries = world.ledger.entries
    .filter(
      ({ author, order_id, kind, reason, amount }) =>
        !author ||
        !Number.isSafeInteger(amount) ||
        (order_id === null &&
          kind !== "payout" &&
          !(kind === "adjustment" && reason))
    )
    .map(({ entry_key }) => `${entry_key} has no cause`)
  return [...ofOrders, ...ofEntries]
}

/** Plays one thing; tells what was changed, or paid beyond what was available. */
function playStrictly(world: World, happening: Happening): string[] {
  const before = [...world.ledger.entries]
  const paid_out = world.payouts.length
  const available = new Map(
    ["a", "b", "c"].map((id) => [id, world.owed(id, "available")])
  )
  world.play(happening)
  const changed = before.filter(
    (entry, index) => world.ledger.entries[index] !== entry
  )
  const overpaid = world.payouts
    .slice(paid_out)
    .filter(
      ({ cooperative_id, amount }) => amount !== available.get(cooperative_id)
    )
  return [
    ...changed.map(({ entry_key }) => `${entry_key} was changed`),
    ...overpaid.map(({ id }) => `${id} pays something else than is available`),
  ]
}

describe("any history of orders, refunds and payouts", () => {
  it("breaks no invariant, in 1,000 random ones", () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const world = new World()
        const broken = history.flatMap((happening) =>
          playStrictly(world, happening)
        )
        expect([...broken, ...listBroken(world)]).toEqual([])
      }),
      { numRuns: 1_000 }
    )
  })

  it("leaves nothing on any account but the shop's losses when all goes back", () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const world = new World()
        history.forEach((happening) => world.play(happening))
        world.orders.forEach(({ parts }, index) =>
          parts.forEach((_, part) =>
            world.play({
              kind: "close",
              order: index,
              part,
              status: "canceled",
            })
          )
        )
        world.orders
          .filter(({ parts }) =>
            parts.every(({ status }) => status === "canceled")
          )
          .forEach(({ order }) => {
            const entries = world.ledger.ofOrder(order.id)
            expect(sumOfOrder(entries)).toBe(0)
            expect(
              entries
                .filter(({ account }) => account === "tax")
                .reduce((sum, { amount }) => sum + amount, 0)
            ).toBe(0)
          })
      }),
      { numRuns: 200 }
    )
  })
})
