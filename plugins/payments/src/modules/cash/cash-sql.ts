/** How many collections stand in each state, of one carrier or all; `[carrier, carrier]`. */
export const COUNTS_SQL = `
  select state, count(*)::float8 as count, coalesce(sum(amount), 0)::float8 as amount
  from cash_collection
  where deleted_at is null and (?::text is null or carrier = ?)
  group by 1`

/**
 * How many lines remittances have, and how many of them nobody decided yet;
 * `[remittances]`. What waits is what `isUndecided` says.
 */
export const LINE_COUNTS_SQL = `
  select cash_remittance_id as id, count(*)::float8 as line_count,
    (count(*) filter (where outcome in ('short', 'surplus', 'unknown')
      and (decision is null or decision = 'assigned')))::float8 as undecided_count
  from cash_remittance_line
  where cash_remittance_id in (?) and deleted_at is null
  group by 1`

/** Days after which cash that a carrier has, or should have, is asked for. */
const DAYS_TO_COLLECT = 30
const DAYS_TO_REMIT = 15

/** What waits for staff: to confirm, to ask carriers for, and to reconcile. */
export const TO_DO_SQL = `
  select 'cash_to_confirm' as key, count(*)::float8 as count,
    min(placed_at) as oldest_at
  from cash_collection where state = 'to_confirm' and deleted_at is null
  union all
  select 'cash_not_collected', count(*)::float8, min(shipped_at)
  from cash_collection where state = 'shipped' and deleted_at is null
    and shipped_at < now() - interval '${DAYS_TO_COLLECT} days'
  union all
  select 'cash_not_remitted', count(*)::float8, min(collected_at)
  from cash_collection where state = 'collected' and deleted_at is null
    and collected_at < now() - interval '${DAYS_TO_REMIT} days'
  union all
  select 'cash_to_reconcile', count(*)::float8, min(created_at)
  from cash_remittance where reconciled_at is null and deleted_at is null`
