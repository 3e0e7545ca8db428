import type { NewLedgerEntry } from "../../../types/ledger"
import type { SoldOrder } from "../../../types/sold-order"
import { paidAt } from "../paid-at"
import { planAdjustment } from "../plan-adjustment"
import { planOrder, type FollowedPart } from "../plan-order"
import { planFailedPayout, planPayout, payoutOf } from "../plan-payout"
import { givenBackBy, planRefund } from "../plan-refund"
import { proposePayouts } from "../propose-payouts"
import { lineStandings } from "../line-standing"
import { deliveryStandings } from "../delivery-standing"
import { leftOfDelivery } from "../refund-delivery"
import { MemoryLedger } from "./memory-ledger"
import type { Happening } from "./happenings"
import { sumOf } from "./sold-orders"

type Placed = {
  order: SoldOrder
  parts: FollowedPart[]
  paid: boolean
  paid_at: Date | null
  /** What the shopper owes or has paid, and has got back, reckoned apart. */
  due: number
  given_back: number
}

/** Plays a history with the functions that the workflows run. */
export class World {
  readonly ledger = new MemoryLedger()
  readonly orders: Placed[] = []
  readonly released = new Set<string>()
  readonly payouts: {
    id: string
    cooperative_id: string
    amount: number
    failed: boolean
  }[] = []
  #clock = 0

  play(happening: Happening) {
    this.#clock += 1
    switch (happening.kind) {
      case "place":
        return this.#place(happening.order)
      case "refund":
        return this.#refund(happening)
      case "close":
        return this.#close(happening)
      case "repeat":
        return this.#withOrder(happening.order, (placed) =>
          this.#record(placed)
        )
      case "pay":
        return this.#withOrder(happening.order, (placed) => {
          placed.paid = true
          placed.paid_at = this.#now
        })
      case "release":
        return this.#withOrder(happening.order, (placed) =>
          this.#release(placed)
        )
      case "adjust":
        return this.ledger.append(
          planAdjustment(
            {
              key: String(this.#clock),
              cooperative_id: happening.maker,
              amount: happening.amount,
              reason: "Geste",
              author: "user_1",
              cooperative_order_id: null,
            },
            { part: null, now: this.#now }
          )
        )
      case "payout":
        return this.#pay()
      case "fail":
        return this.#fail(happening.payout)
    }
  }

  /** What may be paid to a cooperative, or is owed at all; centimes. */
  owed(cooperative_id: string, which: "available" | "all"): number {
    return this.ledger.entries
      .filter(
        (entry) =>
          entry.account === "cooperative" &&
          entry.cooperative_id === cooperative_id &&
          (which === "all" ||
            entry.cooperative_order_id === null ||
            this.released.has(entry.cooperative_order_id))
      )
      .reduce((sum, { settled_amount }) => sum + (settled_amount ?? 0), 0)
  }

  get #now() {
    return new Date(Date.UTC(2026, 10, 1) + this.#clock * 60_000)
  }

  #withOrder(index: number, act: (placed: Placed) => void) {
    const placed = this.orders[index % Math.max(1, this.orders.length)]
    if (placed) act(placed)
  }

  #place(draft: SoldOrder) {
    const id = `order_${this.orders.length}`
    const order = {
      ...draft,
      id,
      lines: draft.lines.map((line) => ({
        ...line,
        line_item_id: `${id}_${line.line_item_id}`,
        maker: line.maker && {
          ...line.maker,
          cooperative_order_id: `${id}_${line.maker.cooperative_order_id}`,
        },
      })),
    }
    const ids = new Set(
      order.lines.flatMap(({ maker }) => maker?.cooperative_order_id ?? [])
    )
    const exact = [...order.lines, order.delivery].reduce(
      (sum, { total }) => sum + total,
      0n
    )
    const placed = {
      order,
      parts: [...ids].map((part) => ({ id: part, status: "new" })),
      paid: false,
      paid_at: null,
      due: Number((exact + 5n * 10n ** 11n) / 10n ** 12n),
      given_back: 0,
    }
    this.orders.push(placed)
    this.#record(placed)
  }

  /** What the release job asks: is all of the order's money in? */
  #release({ order, parts, paid, paid_at }: Placed) {
    const status = paid ? "completed" : "authorized"
    const payments = [{ captured_at: paid_at }]
    if (paidAt({ id: order.id, payment_collections: [{ status, payments }] })) {
      parts
        .filter((part) => part.status === "new")
        .forEach(({ id }) => this.released.add(id))
    }
  }

  #record({ order, parts }: Placed) {
    const known = this.ledger.ofOrder(order.id)
    this.ledger.append(planOrder(order, { parts, known, now: this.#now }))
  }

  #refund({
    order,
    line,
    quantity,
    shipping,
    by_shop,
  }: Extract<Happening, { kind: "refund" }>) {
    this.#withOrder(order, (placed) => {
      const known = this.ledger.ofOrder(placed.order.id)
      const open = lineStandings(known).filter(
        ({ sold, given_back }) => sold > given_back
      )
      const chosen = open[line % Math.max(1, open.length)]
      const left = leftOfDelivery(deliveryStandings(known))
      const entries = planRefund(
        {
          order_id: placed.order.id,
          source: `return:${this.#clock}`,
          lines: chosen
            ? [
                {
                  line_item_id: chosen.line_item_id,
                  quantity: Math.min(quantity, chosen.sold - chosen.given_back),
                },
              ]
            : [],
          shipping_amount: Math.floor((left * shipping) / 100),
          borne_by: by_shop ? "shop" : "maker",
          reason: "Renvoyé",
          author: "user_1",
        },
        { known, now: this.#now }
      )
      this.#giveBack(placed, entries)
    })
  }

  #close({ order, part, status }: Extract<Happening, { kind: "close" }>) {
    this.#withOrder(order, (placed) => {
      const chosen = placed.parts[part % placed.parts.length]
      if (!chosen || this.released.has(chosen.id)) return
      chosen.status = status
      const known = this.ledger.ofOrder(placed.order.id)
      this.#giveBack(
        placed,
        planOrder(placed.order, { parts: placed.parts, known, now: this.#now })
      )
    })
  }

  #giveBack(placed: Placed, entries: NewLedgerEntry[]) {
    this.ledger.append(entries)
    placed.given_back += givenBackBy(entries)
  }

  #pay() {
    const creditors = ["a", "b", "c"].map((cooperative_id) => ({
      cooperative_id,
      name: cooperative_id,
      rib: "007780000123456789012396",
      amount: this.owed(cooperative_id, "available"),
    }))
    proposePayouts(creditors).payouts.forEach(({ cooperative_id, amount }) => {
      const payout = {
        id: `payout_${this.payouts.length}`,
        cooperative_id,
        amount,
        failed: false,
      }
      this.payouts.push(payout)
      this.ledger.append([
        planPayout(payout, {
          author: "user_2",
          reason: "VIR 1",
          now: this.#now,
        }),
      ])
    })
  }

  #fail(index: number) {
    const paid = this.payouts.filter(({ failed }) => !failed)
    const payout = paid[index % Math.max(1, paid.length)]
    if (payout) {
      payout.failed = true
      this.ledger.append([
        planFailedPayout(payout, {
          author: "user_2",
          reason: "Compte clos",
          now: this.#now,
          reverses: payoutOf(payout.id),
        }),
      ])
    }
  }
}

/** The sum of an order's entries, payouts left out. */
export const sumOfOrder = (entries: NewLedgerEntry[]) =>
  sumOf(entries.filter(({ kind }) => kind !== "payout"))
