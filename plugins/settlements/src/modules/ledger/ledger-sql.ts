/**
 * What an entry is to its cooperative, in centimes: the entries of the first
 * ledger were in dirhams and had no such column.
 */
const SETTLED = "coalesce(e.settled_amount, e.amount)"

const OWED = `
  from ledger_entry e
  left join ledger_release r
    on r.cooperative_order_id = e.cooperative_order_id
    and r.cooperative_id = e.cooperative_id and r.deleted_at is null
    and r.cooperative_order_id not in (?)
  where e.account = 'cooperative' and e.deleted_at is null`

/**
 * What a cooperative is owed, in dirhams; `[now, now, held, cooperative]`, held
 * being parts that are pending all the same. What belongs to no part of an order
 * (a payout, a correction) waits for nothing.
 */
export const BALANCES_SQL = `
  select 'mad' as currency_code,
    coalesce(sum(${SETTLED}) filter (where e.cooperative_order_id is not null
      and (r.available_at is null or r.available_at > ?::timestamptz)),
      0)::float8 as pending,
    coalesce(sum(${SETTLED}) filter (where e.cooperative_order_id is null
      or r.available_at <= ?::timestamptz), 0)::float8 as available,
    coalesce(-sum(${SETTLED}) filter (where e.kind = 'payout'),
      0)::float8 as paid
  ${OWED} and e.cooperative_id = ?
  having count(*) > 0`

/** What may be paid to every cooperative; `[held, now]`. */
export const AVAILABLE_SQL = `
  select e.cooperative_id, sum(${SETTLED})::float8 as amount
  ${OWED} and (e.cooperative_order_id is null
    or r.available_at <= ?::timestamptz)
  group by 1 having sum(${SETTLED}) > 0 order by 1`

/** Parts of which something is owed and not released; `[after, limit]`. */
export const UNRELEASED_SQL = `
  select e.cooperative_order_id as id
  from ledger_entry e
  where e.account = 'cooperative' and e.deleted_at is null
    and e.cooperative_order_id > ?
    and not exists (select 1 from ledger_release r
      where r.cooperative_order_id = e.cooperative_order_id
        and r.deleted_at is null)
  group by 1 having sum(${SETTLED}) <> 0
  order by 1 limit ?`

/** Which of these orders have their sale in the ledger; `[orders]`. */
export const SOLD_ORDERS_SQL = `
  select distinct order_id as id from ledger_entry
  where order_id in (?) and kind = 'sale' and deleted_at is null`

/** Of which of these parts goods were not all given back; `[parts]`. */
export const STANDING_PARTS_SQL = `
  select cooperative_order_id as id from ledger_entry
  where cooperative_order_id in (?) and line_item_id is not null
    and deleted_at is null
  group by 1 having sum(amount) <> 0`

/**
 * Last statements of cooperatives that may be paid something and stand in no
 * open batch; `[held, now]`.
 */
export const STATEMENTS_TO_PAY_SQL = `
  with available as (
    select e.cooperative_id ${OWED} and (e.cooperative_order_id is null
      or r.available_at <= ?::timestamptz)
    group by 1 having sum(${SETTLED}) > 0)
  select last.id, last.closes_at
  from (select distinct on (cooperative_id) id, cooperative_id, closes_at
    from statement where deleted_at is null
    order by cooperative_id, closes_at desc, number desc) last
  join available using (cooperative_id)
  where not exists (select 1 from payout p
    join payout_batch b on b.id = p.batch_id
    where p.cooperative_id = last.cooperative_id
      and b.status in ('proposed', 'approved') and b.deleted_at is null)
  order by last.closes_at`

const UNSTATED = `
  from ledger_entry e
  where e.account = 'cooperative' and e.deleted_at is null
    and e.created_at < ?::timestamptz
    and not exists (select 1 from statement_line l
      where l.ledger_entry_id = e.id and l.deleted_at is null)`

/** Entries of a cooperative on no statement yet; `[before, cooperative]`. */
export const UNSTATED_ENTRIES_SQL = `
  select e.id, ${SETTLED}::float8 as amount
  ${UNSTATED} and e.cooperative_id = ? order by e.occurred_at, e.id`

/** Cooperatives with such entries; `[before]`. */
export const UNSTATED_COOPERATIVES_SQL = `
  select distinct e.cooperative_id as id ${UNSTATED} order by 1`

/** Lets this transaction, and no other, take back what it has just added. */
export const ALLOW_UNDO_SQL = `
  select set_config('coopstore.ledger_undo', 'on', true)`
