import { z } from "zod"
import { query } from "../../support/database"
import { callAdmin } from "../../support/staff"
import { readIntent } from "../../support/stripe"

const centimes = z.coerce.number()

/** Pieces of a size that are on the shelf, and promised to orders. */
export async function readStock(variant_id: string) {
  const [level] = await query(
    z.object({ stocked: centimes, reserved: centimes }),
    `select sum(level.stocked_quantity) as stocked,
            sum(level.reserved_quantity) as reserved
       from product_variant_inventory_item item
       join inventory_level level
         on level.inventory_item_id = item.inventory_item_id
        and level.deleted_at is null
      where item.variant_id = $1 and item.deleted_at is null`,
    variant_id
  )
  return level ?? { stocked: 0, reserved: 0 }
}

/** What the ledger says of an order, account by account; centimes. */
export async function readLedger(order_id: string) {
  const rows = await query(
    z.object({ account: z.string(), amount: centimes }),
    `select account, sum(amount) as amount from ledger_entry
      where order_id = $1 and kind <> 'payout' group by account`,
    order_id
  )
  return {
    sum: rows.reduce((sum, { amount }) => sum + amount, 0),
    makers: rows.find(({ account }) => account === "cooperative")?.amount ?? 0,
  }
}

/** What came in for an order and went back, as Medusa keeps it; centimes. */
export async function readPaid(order_id: string) {
  const [paid] = await query(
    z.object({ captured: centimes, refunded: centimes, total: centimes }),
    `select
       coalesce((select round(sum(capture.amount) * 100) from capture
         join payment on payment.id = capture.payment_id
         join order_payment_collection link
           on link.payment_collection_id = payment.payment_collection_id
        where link.order_id = $1 and capture.deleted_at is null), 0) as captured,
       coalesce((select round(sum(refund.amount) * 100) from refund
         join payment on payment.id = refund.payment_id
         join order_payment_collection link
           on link.payment_collection_id = payment.payment_collection_id
        where link.order_id = $1 and refund.deleted_at is null), 0) as refunded,
       (select round((totals->>'current_order_total')::numeric * 100)
          from order_summary where order_id = $1 and deleted_at is null
         order by version desc limit 1) as total`,
    order_id
  )
  return paid ?? { captured: 0, refunded: 0, total: 0 }
}

/** What Stripe has of a card payment, refunds taken off; centimes. */
export async function readCharged(order_id: string): Promise<number> {
  const [payment] = await query(
    z.object({ intent: z.string() }),
    `select payment.data->>'id' as intent from payment
       join order_payment_collection link
         on link.payment_collection_id = payment.payment_collection_id
      where link.order_id = $1 and payment.captured_at is not null`,
    order_id
  )
  return (await readIntent(payment?.intent ?? "")).amount_received
}

/** What cooperatives were paid, and what of their due money is left; centimes. */
export async function readPaidOut(cooperative_ids: string[]) {
  return query(
    z.object({ cooperative_id: z.string(), left: centimes, paid: centimes }),
    `select entry.cooperative_id, sum(entry.settled_amount) as left,
            -coalesce(sum(entry.settled_amount)
              filter (where kind = 'payout'), 0) as paid
       from ledger_entry entry
       left join ledger_release release
         on release.cooperative_order_id = entry.cooperative_order_id
      where entry.account = 'cooperative'
        and entry.cooperative_id = any(string_to_array($1, ','))
        and (entry.cooperative_order_id is null or release.available_at <= now())
      group by entry.cooperative_id`,
    cooperative_ids.join(",")
  )
}

/** What parts of orders earned their makers, by cooperative; centimes. */
export async function readEarned(
  order_ids: string[]
): Promise<Map<string, number>> {
  const rows = await query(
    z.object({ cooperative_id: z.string(), amount: centimes }),
    `select cooperative_id, sum(settled_amount) as amount from ledger_entry
      where account = 'cooperative' and cooperative_order_id is not null
        and order_id = any(string_to_array($1, ','))
      group by 1`,
    order_ids.join(",")
  )
  return new Map(
    rows.map(({ cooperative_id, amount }) => [cooperative_id, amount])
  )
}

/** The last statements of cooperatives, beside the entries behind them; centimes. */
export async function readStatements(cooperative_ids: string[]) {
  return query(
    z.object({ closing: centimes, stated: centimes, written: centimes }),
    `select distinct on (statement.cooperative_id)
            statement.closing_balance as closing,
            statement.opening_balance + (select sum(line.amount)
              from statement_line line where line.statement_id = statement.id
            ) as stated,
            (select sum(entry.settled_amount) from ledger_entry entry
              where entry.cooperative_id = statement.cooperative_id
                and entry.account = 'cooperative'
                and entry.created_at < statement.closes_at) as written
       from statement
      where statement.cooperative_id = any(string_to_array($1, ','))
      order by statement.cooperative_id, statement.closes_at desc`,
    cooperative_ids.join(",")
  )
}

/** What the last batch transferred, by cooperative; centimes. */
export async function readTransfers(): Promise<Map<string, number>> {
  const rows = await query(
    z.object({ cooperative_id: z.string(), amount: centimes }),
    `select cooperative_id, amount from payout
      where status = 'paid' and batch_id = (select id from payout_batch
        where status = 'paid' order by created_at desc limit 1)`
  )
  return new Map(
    rows.map(({ cooperative_id, amount }) => [cooperative_id, amount])
  )
}

/** What breaks the rules of the ledger, as staff see it. */
export async function readViolations(): Promise<unknown[]> {
  const { violations } = await callAdmin(
    z.object({ violations: z.array(z.unknown()) }),
    "/admin/ledger-check"
  )
  return violations
}

/** How many parts of orders are released to be paid out. */
export async function countReleased(order_ids: string[]): Promise<number> {
  const [row] = await query(
    z.object({ count: centimes }),
    `select count(*) from ledger_release release
       join cooperative_order part on part.id = release.cooperative_order_id
      where part.order_id = any(string_to_array($1, ','))`,
    order_ids.join(",")
  )
  return row?.count ?? 0
}

/** Lets the days pass in which a shopper may send back. */
export async function letDaysPass(order_ids: string[]): Promise<void> {
  await query(
    z.unknown(),
    `update cooperative_order set delivered_at = now() - interval '20 days'
      where order_id = any(string_to_array($1, ','))`,
    order_ids.join(",")
  )
}
