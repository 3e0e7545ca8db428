/**
 * What must be true of the ledger, as SQL that answers what breaks it. The
 * first two ask other modules' tables: reading a hundred thousand orders
 * through Query would take minutes. They only read, and only here.
 */
import type { LedgerRule } from "../../types/ledger-check"

type Check = {
  /** How many things the rule is about. */
  counted: string
  /** Columns: id, label, found, expected, currency_code. */
  broken: string
}

const SUMS = `
  select order_id, min(currency_code) as currency_code, sum(amount) as found
  from ledger_entry
  where order_id is not null and kind <> 'payout' and deleted_at is null
  group by 1`

/**
 * What came in for an order and went back, in minor units, and what is to come
 * in all: what a collection asks for, and of one that is over what it took. A
 * carrier may hand over a part first, or hand over short.
 */
const MONEY = `
  select link.order_id,
    round(100 * sum(case when c.status in ('completed', 'canceled')
      then coalesce(c.captured_amount, 0) else c.amount end)) as due,
    round(100 * sum(coalesce(c.captured_amount, 0))) as captured,
    round(100 * sum(coalesce(c.refunded_amount, 0))) as refunded,
    round(100 * sum(c.amount) filter (where c.status <> 'canceled')) as promised
  from order_payment_collection link
  join payment_collection c on c.id = link.payment_collection_id
    and c.deleted_at is null
  where link.deleted_at is null group by 1`

/**
 * What staff owe shoppers by a transfer that the payment does not show yet, and
 * what pays the orders that replace goods of this one.
 */
const OTHERWISE = `
  select order_id, sum(carried_amount)
      + coalesce(sum(amount - carried_amount) filter
        (where way = 'transfer' and booked_at is null), 0) as otherwise
  from order_refund where deleted_at is null group by 1`

const EXPECTED = `
  coalesce(m.due, 0) - coalesce(m.refunded, 0) - coalesce(t.otherwise, 0)`

export const LEDGER_CHECKS: Record<LedgerRule, Check> = {
  order_adds_up: {
    counted: `select count(distinct order_id)::int as count from ledger_entry
      where order_id is not null and deleted_at is null`,
    broken: `
      with sums as (${SUMS}), money as (${MONEY}), transfers as (${OTHERWISE})
      select s.order_id as id, o.display_id::text as label,
        s.found::float8 as found, (${EXPECTED})::float8 as expected,
        s.currency_code
      from sums s
      join "order" o on o.id = s.order_id
      left join money m on m.order_id = s.order_id
      left join transfers t on t.order_id = s.order_id
      where s.found <> ${EXPECTED}
      order by o.created_at desc limit 100`,
  },
  released_after_payment: {
    counted: `select count(*)::int as count from ledger_release
      where deleted_at is null`,
    broken: `
      with money as (${MONEY})
      select r.id, p.order_display_id::text as label,
        coalesce(m.captured, 0)::float8 as found,
        m.promised::float8 as expected, p.currency_code
      from ledger_release r
      join cooperative_order p on p.id = r.cooperative_order_id
      left join money m on m.order_id = p.order_id
      where r.deleted_at is null
        -- The shop itself pays for what was lost.
        and (case when r.paid_at is null then p.status <> 'not_delivered'
          else coalesce(m.captured, 0) = 0 or r.available_at < r.paid_at end)
      order by r.created_at desc limit 100`,
  },
  entry_has_cause: {
    counted: `select count(*)::int as count from ledger_entry
      where deleted_at is null`,
    broken: `
      select id, kind as label, amount::float8 as found,
        null::float8 as expected, currency_code
      from ledger_entry
      where deleted_at is null and (author = ''
        or (order_id is null and kind not in ('payout', 'adjustment'))
        or (kind = 'adjustment' and coalesce(reason, '') = ''))
      limit 100`,
  },
  statement_adds_up: {
    counted: `select count(*)::int as count from statement
      where deleted_at is null`,
    broken: `
      select s.id, s.number as label, s.closing_balance::float8 as found,
        (s.opening_balance + coalesce(sum(l.amount), 0))::float8 as expected,
        s.currency_code
      from statement s
      left join statement_line l on l.statement_id = s.id
        and l.deleted_at is null
      where s.deleted_at is null group by s.id
      having s.closing_balance <>
        s.opening_balance + coalesce(sum(l.amount), 0)
      limit 100`,
  },
  payout_is_written: {
    counted: `select count(*)::int as count from payout
      where status <> 'waiting' and deleted_at is null`,
    broken: `
      with written as (
        select cooperative_id, split_part(source, ':', 2) as payout_id,
          sum(amount) as amount
        from ledger_entry where kind = 'payout' and deleted_at is null
        group by 1, 2)
      select coalesce(p.id, w.payout_id) as id, p.name as label,
        coalesce(w.amount, 0)::float8 as found,
        coalesce(case p.status when 'paid' then -p.amount else 0 end,
          0)::float8 as expected, 'mad' as currency_code
      from payout p full join written w on w.payout_id = p.id
      where coalesce(w.amount, 0) <>
        coalesce(case p.status when 'paid' then -p.amount else 0 end, 0)
      limit 100`,
  },
}
