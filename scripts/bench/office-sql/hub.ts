const RECEIPTS = `
  insert into receipt (id, cooperative_order_id, order_id, order_display_id,
    cooperative_id, author, received_at)
  select 'rcpt' || substr(id, 8), id, order_id, order_display_id,
    cooperative_id, (select id from "user" order by id limit 1), received_at
  from cooperative_order where received_at is not null`

const RECEIPT_LINES = `
  insert into receipt_line (id, receipt_id, line_item_id, product_id, variant_id,
    expected, good, short, damaged, surplus, lot_code, best_before, shelf)
  select 'rcptl' || substr(id, 8), 'rcpt' || substr(cooperative_order_id, 8),
    line_item_id, product_id, variant_id, quantity, quantity, 0, 0, 0,
    'LOT-' || number / 50, '2027-06-30',
    chr(65 + number % 8) || '-' || number % 30
  from bench_line where received_at is not null`

const PARCEL_LINES = `
  insert into parcel_line (id, fulfillment_id, order_id, line_item_id, quantity,
    lot_code, best_before)
  select 'parcl' || substr(id, 8), 'ful_bench_' || number, order_id,
    line_item_id, quantity, 'LOT-' || number / 50, '2027-06-30'
  from bench_line where parcel <> 'none' and not is_refused`

const afterSales = (
  name: string,
  { kind, state, where }: { kind: string; state: string; where: string }
) => [
  `insert into after_sale (id, kind, state, order_id, order_display_id,
      currency_code, amount, reason, author, done_at, created_at, updated_at)
    select '${name}_bench_' || number, '${kind}', ${state}, order_id, number,
      min(currency_code), sum(total), 'Mesure', 'system',
      case when ${state} = 'requested' then null
        else least(min(placed_at) + interval '25 days', now()) end,
      least(min(placed_at) + interval '12 days', now()), now()
    from bench_line where ${where} group by order_id, number, age`,
  `insert into after_sale_line (id, line_item_id, title, quantity, after_sale_id)
    select '${name}' || substr(id, 8), line_item_id, title, quantity,
      '${name}_bench_' || number
    from bench_line where ${where}`,
]

/** Receipts with their shelves, lots in parcels, and what came back. */
export const HUB_SQL = [
  RECEIPTS,
  RECEIPT_LINES,
  PARCEL_LINES,
  ...afterSales("aftcancel", {
    kind: "cancellation",
    state: "'done'",
    where: "is_refused and not is_canceled",
  }),
  ...afterSales("aftdoor", {
    kind: "door_refusal",
    state: "'done'",
    where: "parcel = 'refused' and not is_refused",
  }),
  ...afterSales("aftreturn", {
    kind: "return",
    state: `case when age < 24 then 'requested' when number % 10 = 0
      then 'declined' else 'done' end`,
    where: "is_sent_back",
  }),
]
