/**
 * Orders of the two years before a moment, of 240 invented cooperatives in
 * twelve regions: one to three makers' parts each, one to three articles in a
 * part. `[orders, until]`.
 */
export const PARTS_SQL = `
  insert into cooperative_order (id, order_id, order_display_id, cooperative_id,
    status, currency_code, total, placed_at, accepted_at, ready_at, received_at,
    shipped_at, delivered_at)
  select 'coopord_bench_' || g || '_' || part, 'order_bench_' || g, g,
    'coop_bench_' || (g * 7 + part * 31) % 240,
    (array['delivered', 'delivered', 'delivered', 'delivered', 'delivered',
      'delivered', 'delivered', 'shipped', 'refused', 'canceled'])[1 + (g + part) % 10],
    (array['mad', 'mad', 'mad', 'eur', 'usd'])[1 + g % 5],
    10000 + g % 40000, placed_at,
    placed_at + random() * interval '1 day',
    placed_at + interval '1 day' + random() * interval '2 days',
    placed_at + interval '3 days' + random() * interval '2 days',
    placed_at + interval '5 days' + random() * interval '1 day',
    placed_at + interval '6 days' + random() * interval '5 days'
  from (
    select g, $2::timestamptz - random() * interval '730 days' as placed_at
    from generate_series(1, $1::int) g
  ) orders
  cross join lateral generate_series(1, 1 + g % 3) part`

/** The articles of those parts; a cooperative makes four. */
export const LINES_SQL = `
  insert into cooperative_order_line (id, cooperative_order_id, line_item_id,
    product_id, variant_id, title, quantity, unit_price, total)
  select co.id || '_line_' || line, co.id, co.id || '_item_' || line,
    'prod_bench_' || product, 'variant_bench_' || product, 'Huile d''argane',
    1 + line % 2, co.total / 3, co.total / 3 * (1 + line % 2)
  from cooperative_order co
  cross join lateral generate_series(1, 1 + co.order_display_id % 3) line
  cross join lateral (select substr(co.cooperative_id, 12)::int
    + 240 * ((co.order_display_id + line) % 4)) made (product)`

const REGION = `'MA-' || lpad((1 + substr(co.cooperative_id, 12)::int % 12)::text, 2, '0')`
const MARKET = `case co.currency_code when 'mad' then 'ma' when 'eur' then 'eu' else 'us' end`

/** The cash of a third of those orders; one in nine is refused at the door. */
export const CASH_SQL = `
  insert into cash_collection (id, order_id, order_display_id, state,
    currency_code, amount, placed_at)
  select 'cashcol_bench_' || order_display_id, order_id, order_display_id,
    case when order_display_id % 27 = 0 then 'refused' else 'reconciled' end,
    'mad', 30000, min(placed_at)
  from cooperative_order where order_display_id % 3 = 0 group by 2, 3`

/** A page of parts as the reports take them; `[after, limit]`. */
export const PART_FACTS_SQL = `
  select co.id as part_id, co.order_id, co.cooperative_id, ${REGION} as region,
    ${MARKET} as market, co.currency_code, co.status, co.total, co.placed_at,
    co.accepted_at, co.ready_at, co.received_at, co.shipped_at, co.delivered_at
  from cooperative_order co where co.id > $1 order by co.id limit $2`

/** The articles of parts as the reports take them; `[part ids]`. */
export const SALE_FACTS_SQL = `
  select l.id as line_id, co.id as part_id, co.cooperative_id,
    ${REGION} as region,
    (array['huiles', 'miels', 'epices', 'dattes', 'cosmetiques', 'artisanat'])
      [1 + substr(l.product_id, 12)::int % 6] as category,
    ${MARKET} as market, co.currency_code, l.quantity as pieces, l.total,
    co.placed_at, co.status not in ('refused', 'canceled') as is_sold
  from cooperative_order_line l
  join cooperative_order co on co.id = l.cooperative_order_id
  where co.id = any($1::text[])`

/** A payment to every cooperative in each of 24 months. */
export const INCOME_SQL = `
  insert into income_fact (id, ledger_entry_id, cooperative_id, region,
    currency_code, amount, paid_on)
  select 'incfact_' || m || '_' || c, 'ledent_' || m || '_' || c,
    'coop_bench_' || c, 'MA-' || lpad((1 + c % 12)::text, 2, '0'), 'mad',
    400000 + c * 100,
    to_char(date '2024-12-05' + m * interval '1 month', 'YYYY-MM-DD')
  from generate_series(0, 23) m, generate_series(0, 239) c`
