/** Days, weeks and months of sales are those of the makers. */
const ZONE = "'Africa/Casablanca'"

/** Parts that count as sold, with their pieces and local time. */
const SOLD = `
  select co.id, co.currency_code, co.total,
    co.placed_at at time zone ${ZONE} as placed,
    (select coalesce(sum(l.quantity), 0) from cooperative_order_line l
      where l.cooperative_order_id = co.id and l.deleted_at is null) as pieces
  from cooperative_order co
  where co.cooperative_id = ? and co.deleted_at is null
    and co.status not in ('refused', 'canceled')
    and co.placed_at <= ?::timestamptz`

const LINES_SOLD = `
  from cooperative_order co
  join cooperative_order_line l
    on l.cooperative_order_id = co.id and l.deleted_at is null
  where co.cooperative_id = ? and co.deleted_at is null
    and co.status not in ('refused', 'canceled')
    and co.placed_at <= ?::timestamptz`

/** Sales by week of the last 26, this one included; `[cooperative, now, now]`. */
export const WEEKS_SQL = `
  with sold as (${SOLD}
    and co.placed_at >= (date_trunc('week', ?::timestamptz at time zone ${ZONE})
      - interval '25 weeks') at time zone ${ZONE})
  select to_char(date_trunc('week', placed), 'YYYY-MM-DD') as week,
    currency_code, sum(total)::float8 as total, sum(pieces)::float8 as pieces,
    count(*)::float8 as orders
  from sold group by 1, 2 order by 1, 2`

/** Sales by month of this year and the last; `[cooperative, now, now]`. */
export const MONTHS_SQL = `
  with sold as (${SOLD}
    and co.placed_at >= (date_trunc('year', ?::timestamptz at time zone ${ZONE})
      - interval '1 year') at time zone ${ZONE})
  select extract(year from placed)::int as year,
    extract(month from placed)::int as month,
    currency_code, sum(total)::float8 as total, sum(pieces)::float8 as pieces,
    count(*)::float8 as orders
  from sold group by 1, 2, 3 order by 1, 2, 3`

/** Sizes by what was sold of them; `[pace since, cooperative, now, since]`. */
export const SIZES_SQL = `
  select l.product_id, l.variant_id, co.currency_code,
    (array_agg(l.title order by co.placed_at desc))[1] as title,
    (array_agg(l.variant_title order by co.placed_at desc))[1] as variant_title,
    (array_agg(l.thumbnail order by co.placed_at desc))[1] as thumbnail,
    sum(l.quantity)::float8 as pieces, sum(l.total)::float8 as total,
    coalesce(sum(l.quantity) filter (where co.placed_at >= ?::timestamptz),
      0)::float8 as recent_pieces
  ${LINES_SOLD} and co.placed_at >= ?::timestamptz
  group by 1, 2, 3 order by pieces desc, total desc, 1, 2`

/** How many parts of a cooperative stand in each status; `[cooperative]`. */
export const STATUS_COUNTS_SQL = `
  select status, count(*)::int as count from cooperative_order
  where cooperative_id = ? and deleted_at is null group by 1`

/**
 * The day in Morocco; `[now]`. Its clocks changed in 2026, so the database that
 * counts weeks also says which day it is.
 */
export const TODAY_SQL = `
  select to_char(?::timestamptz at time zone ${ZONE}, 'YYYY-MM-DD') as today`
