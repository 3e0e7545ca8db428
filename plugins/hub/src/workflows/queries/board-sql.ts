import type { HubStage } from "../../types/board"
import { MAKERS_OF, PARCEL_DETAILS, parcelsThat } from "./parcels-sql"

/** Nobody looks for older ones on the board. */
const DELIVERED_DAYS = 14

const OPEN_STATUSES = "('new', 'accepted', 'ready')"

const isAwaited = (order: string) => `exists (
  select 1 from cooperative_order other
  where other.order_id = ${order} and other.deleted_at is null
    and other.status in ${OPEN_STATUSES})`

// Pieces that came and are in no parcel, of the order's present version.
const PACKABLE = `
  select sum(least(i.quantity, l.received_quantity) - i.fulfilled_quantity)
  from cooperative_order_line l
  join order_item i on i.item_id = l.line_item_id and i.order_id = o.id
    and i.version = o.version and i.deleted_at is null
  where l.cooperative_order_id = p.id and l.deleted_at is null
    and least(i.quantity, l.received_quantity) > i.fulfilled_quantity`

const PART_COLUMNS = `
  p.id, p.order_id, p.order_display_id, c.name as cooperatives,
  p.delivery_country as country, p.delivery_town as town,
  null as tracking_number, null as carrier_name, r.metadata->>'market' as market,
  array[p.cooperative_id] as cooperative_ids`

const PARTS = `
  from cooperative_order p
  join cooperative c on c.id = p.cooperative_id
  join "order" o on o.id = p.order_id and o.canceled_at is null
  left join region r on r.id = o.region_id`

const MAKERS = `
  join lateral (
    select string_agg(c.name, ', ' order by c.name) as names,
      array_agg(p.cooperative_id) as ids ${MAKERS_OF("o.id")}
  ) makers on true`

const partsOf = (status: "new" | "accepted" | "ready", since: string) => `
  select ${PART_COLUMNS}, p.${since} as since,
    (select coalesce(sum(l.quantity), 0) from cooperative_order_line l
      where l.cooperative_order_id = p.id and l.deleted_at is null) as pieces
  ${PARTS}
  where p.status = '${status}' and p.deleted_at is null`

// What a card says beside what the board is counted and narrowed by.
const CARD_DETAILS = "cooperatives, tracking_number, pieces::int as pieces"

const DETAILS: Partial<Record<HubStage, string>> = {
  packed: PARCEL_DETAILS,
  shipped: PARCEL_DETAILS,
  delivered: PARCEL_DETAILS,
}

/** What stands at each stage; every one answers the same columns. */
const STAGE_SQL: Record<HubStage, string> = {
  new: partsOf("new", "placed_at"),
  accepted: partsOf("accepted", "accepted_at"),
  ready: partsOf("ready", "ready_at"),
  // It waits for other makers of the same order.
  received: `
    select ${PART_COLUMNS}, p.received_at as since,
      packable.pieces
    ${PARTS}
    join lateral (${PACKABLE}) packable (pieces) on packable.pieces > 0
    where p.status = 'received' and p.deleted_at is null
      and ${isAwaited("p.order_id")}`,
  to_pack: `
    select o.id, o.id as order_id, o.display_id as order_display_id,
      makers.names as cooperatives, max(p.delivery_country) as country,
      max(p.delivery_town) as town, null as tracking_number,
      null as carrier_name, r.metadata->>'market' as market,
      makers.ids as cooperative_ids, max(p.received_at) as since,
      sum(packable.pieces) as pieces
    from cooperative_order p
    join "order" o on o.id = p.order_id and o.canceled_at is null
    left join region r on r.id = o.region_id
    join lateral (${PACKABLE}) packable (pieces) on packable.pieces > 0
    ${MAKERS}
    where p.status = 'received' and p.deleted_at is null
      and not ${isAwaited("p.order_id")}
    group by o.id, o.display_id, r.metadata->>'market', makers.names, makers.ids`,
  packed: parcelsThat(
    "f.packed_at is not null and f.shipped_at is null",
    "packed_at"
  ),
  // What was refused at the door or lost is on its way no more.
  shipped: parcelsThat(
    `f.shipped_at is not null and f.delivered_at is null
      and f.metadata->'comeback'->>'kind' is null`,
    "shipped_at"
  ),
  delivered: parcelsThat(
    `f.delivered_at > now() - interval '${DELIVERED_DAYS} days'`,
    "delivered_at"
  ),
}

/**
 * A column of the board in one row. Bindings by name: `home_days`, `days`,
 * `cooperative_id`, `market`, `is_late`, `limit`, `offset`; null filters
 * nothing, and null days make nothing late.
 */
export const columnSql = (stage: HubStage) => `
  with cards as (
    select card.*, coalesce(card.since < now() - make_interval(
      days => case when card.country = 'ma' then :home_days::int
        else :days::int end), false) as is_late
    from (${STAGE_SQL[stage]}) card
    where (:cooperative_id::text is null
        or :cooperative_id = any(card.cooperative_ids))
      and (:market::text is null or card.market = :market)
  ), kept as (
    select id, order_id, order_display_id, cooperatives, country, town, pieces,
      since, is_late, tracking_number, carrier_name
    from cards where is_late or not :is_late::boolean
  )
  select (select count(*) from kept)::int as count,
    (select count(*) from kept where is_late)::int as late,
    (select min(since) from kept where is_late) as oldest_late_at,
    coalesce((select json_agg(page) from (
      select id, order_id, order_display_id, country, town, since, is_late,
        carrier_name, ${DETAILS[stage] ?? CARD_DETAILS}
      from kept card order by since, id limit :limit offset :offset
    ) page), '[]'::json) as cards`
