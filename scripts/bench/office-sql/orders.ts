/** An amount as Medusa keeps it beside the column that it reckons with. */
export const raw = (amount: string) =>
  `jsonb_build_object('value', (${amount})::text, 'precision', 20)`

const ADDRESSES = `
  insert into order_address (id, first_name, last_name, address_1, city,
    country_code, phone)
  select 'ordaddr_bench_' || number, 'Cliente', number::text, '1, rue du Test',
    case currency_code when 'mad' then 'Casablanca' when 'eur' then 'Paris'
      else 'Boston' end,
    case currency_code when 'mad' then 'ma' when 'eur' then 'fr' else 'us' end,
    '+2126' || lpad((number % 40000)::text, 8, '0')
  from bench_order`

const ORDERS = `
  insert into "order" (id, display_id, version, status, is_draft_order, email,
    currency_code, region_id, sales_channel_id, shipping_address_id,
    no_notification, created_at, updated_at, canceled_at)
  select o.id, o.number, 1,
    (case when o.is_canceled then 'canceled' else 'pending' end)::order_status_enum,
    false, 'cliente-' || o.number || '@coopstore.example', o.currency_code,
    r.id, (select id from sales_channel order by id limit 1),
    'ordaddr_bench_' || o.number, false, o.placed_at, o.placed_at,
    case when o.is_canceled then o.placed_at + interval '1 day' end
  from bench_order o
  join region r on r.metadata->>'market' = case o.currency_code
    when 'mad' then 'ma' when 'eur' then 'eu' else 'us' end`

const LINE_ITEMS = `
  insert into order_line_item (id, title, product_title, variant_title,
    product_id, variant_id, unit_price, raw_unit_price, is_tax_inclusive,
    created_at, updated_at)
  select line_item_id, title, title, '250 ml', product_id, variant_id,
    unit_price / 100.0, ${raw("unit_price / 100.0")}, true, placed_at, placed_at
  from bench_line`

const LEFT = "case when parcel <> 'none' then quantity else 0 end"
const SHIPPED =
  "case when parcel in ('shipped', 'delivered', 'refused') then quantity else 0 end"
const DELIVERED = "case when parcel = 'delivered' then quantity else 0 end"
const BACK =
  "case when parcel = 'refused' or is_sent_back and is_taken_back then quantity else 0 end"

/** What a maker refused has left its order. */
const ITEMS = `
  insert into order_item (id, order_id, version, item_id,
    quantity, raw_quantity, fulfilled_quantity, raw_fulfilled_quantity,
    shipped_quantity, raw_shipped_quantity,
    delivered_quantity, raw_delivered_quantity,
    return_requested_quantity, raw_return_requested_quantity,
    return_received_quantity, raw_return_received_quantity,
    return_dismissed_quantity, raw_return_dismissed_quantity,
    written_off_quantity, raw_written_off_quantity, created_at, updated_at)
  select 'orditem' || substr(id, 8), order_id, 1, line_item_id,
    ${["quantity", LEFT, SHIPPED, DELIVERED, "0", BACK, "0", "0"]
      .map((count) => `${count}, ${raw(count)}`)
      .join(", ")}, placed_at, placed_at
  from bench_line where not is_refused`

const SUMMARIES = `
  insert into order_summary (id, order_id, version, totals)
  select 'ordsum_bench_' || o.number, o.id, 1, jsonb_build_object(
    'current_order_total', (m.sold - m.refused) / 100.0,
    'original_order_total', (m.sold - m.refused) / 100.0)
  from bench_order o join bench_money m using (id)`

const PARCEL_OF = "from bench_order where parcel <> 'none'"

const PARCELS = `
  insert into fulfillment (id, location_id, packed_at, shipped_at, delivered_at,
    data, metadata, requires_shipping, created_at, updated_at)
  select 'ful_bench_' || number, (select id from stock_location limit 1),
    placed_at + interval '5 days',
    case when parcel <> 'packed' then placed_at + interval '5 days 12 hours' end,
    case when parcel = 'delivered' then placed_at + interval '10 days' end,
    '{"carrier":"poste-maroc","carrier_name":"Poste Maroc","weight_grams":900,"tracking_number":null,"tracking_url":null}',
    case when parcel = 'refused' then jsonb_build_object('comeback',
      jsonb_build_object('kind', 'door_refusal',
        'at', placed_at + interval '10 days')) end,
    true, placed_at + interval '5 days', placed_at + interval '10 days'
  ${PARCEL_OF}`

const PARCEL_LINKS = `
  insert into order_fulfillment (id, order_id, fulfillment_id)
  select 'ordful_bench_' || number, id, 'ful_bench_' || number ${PARCEL_OF}`

const LABELS = `
  insert into fulfillment_label (id, tracking_number, tracking_url, label_url,
    fulfillment_id)
  select 'fulla_bench_' || number, 'BENCH' || number, '', '',
    'ful_bench_' || number ${PARCEL_OF}`

const PARCEL_ITEMS = `
  insert into fulfillment_item (id, title, sku, barcode, quantity, raw_quantity,
    line_item_id, fulfillment_id)
  select 'fulit' || substr(id, 8), title, '', '', quantity, ${raw("quantity")},
    line_item_id, 'ful_bench_' || number
  from bench_line where parcel <> 'none' and not is_refused`

/** Medusa's orders, their lines and their parcels. */
export const ORDERS_SQL = [
  ADDRESSES,
  ORDERS,
  LINE_ITEMS,
  ITEMS,
  SUMMARIES,
  PARCELS,
  PARCEL_LINKS,
  LABELS,
  PARCEL_ITEMS,
]
