/**
 * What a cooperative is owed by currency; `[now, now, cooperative]`. What
 * belongs to no part of an order (a payout, a correction) waits for nothing.
 */
export const BALANCES_SQL = `
  select e.currency_code,
    coalesce(sum(e.amount) filter (where e.cooperative_order_id is not null
      and (r.available_at is null or r.available_at > ?::timestamptz)),
      0)::float8 as pending,
    coalesce(sum(e.amount) filter (where e.cooperative_order_id is null
      or r.available_at <= ?::timestamptz), 0)::float8 as available,
    coalesce(-sum(e.amount) filter (where e.kind = 'payout'),
      0)::float8 as paid
  from ledger_entry e
  left join ledger_release r
    on r.cooperative_order_id = e.cooperative_order_id and r.deleted_at is null
  where e.cooperative_id = ? and e.deleted_at is null
  group by 1 order by 1`

/** Parts whose sale stands and whose money is not released; `[after, limit]`. */
export const UNRELEASED_SQL = `
  select e.cooperative_order_id as id
  from ledger_entry e
  where e.kind = 'sale' and e.deleted_at is null
    and e.cooperative_order_id > ?
    and not exists (select 1 from ledger_release r
      where r.cooperative_order_id = e.cooperative_order_id
        and r.deleted_at is null)
    and not exists (select 1 from ledger_entry taken
      where taken.reverses = e.id and taken.deleted_at is null)
  order by 1 limit ?`

/** Lets this transaction, and no other, take back what it has just added. */
export const ALLOW_UNDO_SQL = `
  select set_config('coopstore.ledger_undo', 'on', true)`
