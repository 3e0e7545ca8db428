/** The makers whose parts of an order stand. */
export const MAKERS_OF = (order: string) => `
  from cooperative_order p join cooperative c on c.id = p.cooperative_id
  where p.order_id = ${order} and p.deleted_at is null
    and p.status not in ('refused', 'canceled')`

/** Parcels as cards of the board; who made them is asked of a page only. */
export const parcelsThat = (condition: string, since: string) => `
  select f.id, o.id as order_id, o.display_id as order_display_id,
    a.country_code as country, a.city as town,
    f.data->>'carrier_name' as carrier_name, r.metadata->>'market' as market,
    (select array_agg(p.cooperative_id) ${MAKERS_OF("o.id")}) as cooperative_ids,
    f.${since} as since, null as cooperatives, null as tracking_number,
    null as pieces
  from fulfillment f
  join order_fulfillment link on link.fulfillment_id = f.id
    and link.deleted_at is null
  join "order" o on o.id = link.order_id
  left join region r on r.id = o.region_id
  left join order_address a on a.id = o.shipping_address_id
  where f.canceled_at is null and f.deleted_at is null and ${condition}`

/** Who made what is in the parcel of a `card`, how many pieces, and its number. */
export const PARCEL_DETAILS = `
  (select string_agg(c.name, ', ' order by c.name) ${MAKERS_OF("card.order_id")}
  ) as cooperatives,
  (select label.tracking_number from fulfillment_label label
    where label.fulfillment_id = card.id and label.deleted_at is null limit 1
  ) as tracking_number,
  (select coalesce(sum(l.quantity), 0)::int from parcel_line l
    where l.fulfillment_id = card.id and l.deleted_at is null) as pieces`
