import { STAGES, type SalesDimension } from "../../types/reports"

/** Both days included; `[from, to]`. */
const WITHIN = "placed_on >= ? and placed_on <= ?"

const COLUMNS: Record<Exclude<SalesDimension, "month">, string> = {
  cooperative: "cooperative_id",
  region: "region",
  category: "category",
  market: "market",
}

const sold = (column: string) => `
  select ${column} as key, currency_code,
    sum(total)::float8 as total, sum(pieces)::float8 as pieces,
    count(*)::float8 as lines
  from sale_fact
  where is_sold and deleted_at is null and ${WITHIN}
  group by 1, 2`

/** What was sold under each heading; `[from, to]`. */
export const salesSql = (by: SalesDimension) =>
  by === "month"
    ? // Days are added up first: few rows are left to cut a month out of.
      `select left(key, 7) as key, currency_code, sum(total) as total,
          sum(pieces) as pieces, sum(lines) as lines
        from (${sold("placed_on")}) days group by 1, 2 order by 1, 2`
    : `${sold(COLUMNS[by])} order by total desc, 1, 2`

const HOURS = STAGES.map((stage) => `${stage}_hours`)

/**
 * Parts by the whole hours that each stage took them; `[from, to]`. One pass
 * for all stages: `others` has the bit of every stage but the row's own.
 */
export const FULFILMENT_SQL = `
  select grouping(${HOURS.join(", ")}) as others,
    coalesce(${HOURS.join(", ")}) as hours, count(*)::float8 as parts
  from part_fact
  where deleted_at is null and ${WITHIN}
  group by grouping sets (${HOURS.map((hours) => `(${hours})`).join(", ")})`

/** Parts by their maker, and how many were not made; `[from, to]`. */
export const REFUSALS_SQL = `
  select cooperative_id as key,
    count(*)::float8 as parts,
    count(*) filter (where status = 'refused')::float8 as refused,
    count(*) filter (where status = 'canceled')::float8 as canceled
  from part_fact
  where deleted_at is null and ${WITHIN}
  group by 1 order by refused desc, canceled desc, parts desc, 1`

const CASABLANCA = "'Africa/Casablanca'"

/**
 * Orders to be paid at the door by the month they were placed, and how many were
 * refused there; `[from, to]`. The one report that reads another plugin's table:
 * a state that changes for weeks would only be copied after it.
 */
export const DOOR_REFUSALS_SQL = `
  select to_char(placed_at at time zone ${CASABLANCA}, 'YYYY-MM') as key,
    count(*)::float8 as orders,
    count(*) filter (where state = 'refused')::float8 as refused
  from cash_collection
  where deleted_at is null
    and placed_at >= ?::date::timestamp at time zone ${CASABLANCA}
    and placed_at < (?::date + 1)::timestamp at time zone ${CASABLANCA}
  group by 1 order by 1`

/** What reached cooperatives; `[from, to]`. */
export const INCOME_SQL = `
  select cooperative_id, region, currency_code, sum(amount)::float8 as amount
  from income_fact
  where deleted_at is null and paid_on >= ? and paid_on <= ?
  group by 1, 2, 3 order by 1, 2, 3`
