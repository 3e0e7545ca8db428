/**
 * What a cooperative is owed, in dirhams; `[now, now, cooperative]`. What
 * belongs to no part of an order (a payout, a correction) waits for nothing.
 */
export const BALANCES_SQL = `
  select 'mad' as currency_code,
    coalesce(sum(e.settled_amount) filter (where e.cooperative_order_id is not null
      and (r.available_at is null or r.available_at > ?::timestamptz)),
      0)::float8 as pending,
    coalesce(sum(e.settled_amount) filter (where e.cooperative_order_id is null
      or r.available_at <= ?::timestamptz), 0)::float8 as available,
    coalesce(-sum(e.settled_amount) filter (where e.kind = 'payout'),
      0)::float8 as paid
  from ledger_entry e
  left join ledger_release r
    on r.cooperative_order_id = e.cooperative_order_id and r.deleted_at is null
  where e.cooperative_id = ? and e.account = 'cooperative'
    and e.deleted_at is null
  having count(*) > 0`

/** Parts of which something is owed and not released; `[after, limit]`. */
export const UNRELEASED_SQL = `
  select e.cooperative_order_id as id
  from ledger_entry e
  where e.account = 'cooperative' and e.deleted_at is null
    and e.cooperative_order_id > ?
    and not exists (select 1 from ledger_release r
      where r.cooperative_order_id = e.cooperative_order_id
        and r.deleted_at is null)
  group by 1 having sum(e.settled_amount) <> 0
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

/** Lets this transaction, and no other, take back what it has just added. */
export const ALLOW_UNDO_SQL = `
  select set_config('coopstore.ledger_undo', 'on', true)`
