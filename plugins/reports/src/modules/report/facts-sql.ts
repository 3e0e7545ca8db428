/** Days are those of the makers and the hub. */
const ZONE = "'Africa/Casablanca'"

const day = (column: string) =>
  `to_char(${column} at time zone ${ZONE}, 'YYYY-MM-DD')`

const hours = (since: string, until: string) =>
  `floor(extract(epoch from ${until} - ${since}) / 3600)::int`

/** Writes parts as they stand now; `[json]`, an array of `PartFact`. */
export const SAVE_PARTS_SQL = `
  insert into part_fact (id, part_id, order_id, cooperative_id, region, market,
    currency_code, status, total, placed_on, accept_hours, make_ready_hours,
    receive_hours, ship_hours, deliver_hours, whole_hours)
  select 'partfact_' || part_id, part_id, order_id, cooperative_id, region,
    market, currency_code, status, total, ${day("placed_at")},
    ${hours("placed_at", "accepted_at")}, ${hours("accepted_at", "ready_at")},
    ${hours("ready_at", "received_at")}, ${hours("received_at", "shipped_at")},
    ${hours("shipped_at", "delivered_at")}, ${hours("placed_at", "delivered_at")}
  from jsonb_to_recordset(?::jsonb) as part (part_id text, order_id text,
    cooperative_id text, region text, market text, currency_code text,
    status text, total int, placed_at timestamptz, accepted_at timestamptz,
    ready_at timestamptz, received_at timestamptz, shipped_at timestamptz,
    delivered_at timestamptz)
  on conflict (part_id) where deleted_at is null do update set
    status = excluded.status, total = excluded.total,
    accept_hours = excluded.accept_hours,
    make_ready_hours = excluded.make_ready_hours,
    receive_hours = excluded.receive_hours, ship_hours = excluded.ship_hours,
    deliver_hours = excluded.deliver_hours, whole_hours = excluded.whole_hours,
    updated_at = now()`

/**
 * Writes articles as they stand now; `[json]`, an array of `SaleFact`. Where
 * and under what it was sold stays as it was at the sale.
 */
export const SAVE_SALES_SQL = `
  insert into sale_fact (id, line_id, part_id, cooperative_id, region, category,
    market, currency_code, pieces, total, placed_on, is_sold)
  select 'salefact_' || line_id, line_id, part_id, cooperative_id, region,
    category, market, currency_code, pieces, total, ${day("placed_at")}, is_sold
  from jsonb_to_recordset(?::jsonb) as sale (line_id text, part_id text,
    cooperative_id text, region text, category text, market text,
    currency_code text, pieces int, total int, placed_at timestamptz,
    is_sold boolean)
  on conflict (line_id) where deleted_at is null do update set
    pieces = excluded.pieces, total = excluded.total,
    is_sold = excluded.is_sold, updated_at = now()`

/** Writes payments; `[json]`, an array of `IncomeFact`. None ever changes. */
export const SAVE_INCOME_SQL = `
  insert into income_fact (id, ledger_entry_id, cooperative_id, region,
    currency_code, amount, paid_on)
  select 'incfact_' || ledger_entry_id, ledger_entry_id, cooperative_id, region,
    currency_code, amount, ${day("paid_at")}
  from jsonb_to_recordset(?::jsonb) as income (ledger_entry_id text,
    cooperative_id text, region text, currency_code text, amount int,
    paid_at timestamptz)
  on conflict (ledger_entry_id) where deleted_at is null do nothing`
