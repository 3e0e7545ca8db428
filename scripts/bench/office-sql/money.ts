import { raw } from "./orders.ts"

const PAYMENTS = `
  create unlogged table bench_payment as
  select o.*, m.sold, m.refused, m.sent_back,
    case when o.is_cash then m.sold - m.refused else m.sold end as amount,
    case when o.is_cash then case
      when o.is_canceled then 'canceled'
      when o.parcel = 'refused' then 'refused'
      when o.parcel = 'delivered' and o.age >= 20 then 'reconciled'
      when o.parcel = 'delivered' and o.age >= 14 then 'remitted'
      when o.parcel = 'delivered' then 'collected'
      when o.parcel = 'shipped' then 'shipped'
      when o.age < 0.3 then 'to_confirm' else 'confirmed' end
    end as cash
  from bench_order o join bench_money m using (id)`

const IN = "(not is_cash or cash in ('remitted', 'reconciled'))"
const CAPTURED = `case when ${IN} then amount else 0 end`
const PAID_AT = `case when not is_cash then placed_at
  when ${IN} then placed_at + interval '14 days' end`
/** What shoppers got back of what had come in. */
const GIVEN_BACK = `case when is_canceled then ${CAPTURED}
  when not is_cash then refused + sent_back
  when ${IN} then sent_back else 0 end`
const hundredth = (amount: string) => `(${amount}) / 100.0`
const both = (amount: string) =>
  `${hundredth(amount)}, ${raw(hundredth(amount))}`

const COLLECTIONS = `
  insert into payment_collection (id, currency_code, amount, raw_amount,
    authorized_amount, raw_authorized_amount, captured_amount,
    raw_captured_amount, refunded_amount, raw_refunded_amount, status)
  select 'paycol_bench_' || number, currency_code, ${both("amount")},
    ${both("amount")}, ${both(CAPTURED)}, ${both(GIVEN_BACK)},
    case when ${IN} then 'completed'
      when cash in ('canceled', 'refused') then 'canceled' else 'authorized' end
  from bench_payment`

const COLLECTION_LINKS = `
  insert into order_payment_collection (id, order_id, payment_collection_id)
  select 'ordpay_bench_' || number, id, 'paycol_bench_' || number
  from bench_payment`

const PAYMENT_ROWS = `
  insert into payment (id, amount, raw_amount, currency_code, provider_id,
    payment_collection_id, payment_session_id, captured_at, canceled_at,
    created_at, updated_at)
  select 'pay_bench_' || number, ${both("amount")}, currency_code,
    case when is_cash then 'pp_cash-on-delivery_default' else 'pp_card_stripe' end,
    'paycol_bench_' || number, 'payses_bench_' || number, ${PAID_AT},
    case when cash in ('canceled', 'refused') then placed_at + interval '11 days' end,
    placed_at, placed_at
  from bench_payment`

const CASH = `
  insert into cash_collection (id, order_id, order_display_id, state,
    currency_code, amount, remitted_amount, carrier, phone, placed_at,
    confirmed_at, shipped_at, collected_at, remitted_at, reconciled_at,
    refused_at, canceled_at)
  select 'cashcol_bench_' || number, id, number, cash, currency_code, amount,
    ${CAPTURED}, case when parcel <> 'none' then 'poste-maroc' end,
    '+2126' || lpad((number % 40000)::text, 8, '0'), placed_at,
    case when cash <> 'to_confirm' then placed_at + interval '7 hours' end,
    case when parcel <> 'none' then placed_at + interval '5 days' end,
    case when parcel = 'delivered' then placed_at + interval '10 days' end,
    case when ${IN} then placed_at + interval '14 days' end,
    case when cash = 'reconciled' then placed_at + interval '20 days' end,
    case when cash = 'refused' then placed_at + interval '10 days' end,
    case when cash = 'canceled' then placed_at + interval '1 day' end
  from bench_payment where is_cash`

const WEEK = "to_char(placed_at + interval '14 days', 'IYYY-IW')"

const REMITTANCES = [
  `insert into cash_remittance (id, carrier, file_name, file_hash,
      currency_code, total, author, bank_reference, reconciled_at, created_at)
    select 'cashrem_bench_' || ${WEEK}, 'poste-maroc', ${WEEK} || '.csv',
      'bench-' || ${WEEK}, 'mad', sum(amount), 'system', 'VIR',
      case when min(age) >= 20 then now() end, max(placed_at)
    from bench_payment where is_cash and ${IN} group by ${WEEK}`,
  `insert into cash_remittance_line (id, cash_remittance_id, "row", key,
      tracking, amount, outcome, cash_collection_id, order_id,
      order_display_id, expected, applied_amount, applied_at)
    select 'cashline_bench_' || number, 'cashrem_bench_' || ${WEEK},
      row_number() over (partition by ${WEEK} order by number),
      'poste-maroc:BENCH' || number, 'BENCH' || number, amount, 'matched',
      'cashcol_bench_' || number, id, number, amount, amount,
      placed_at + interval '14 days'
    from bench_payment where is_cash and ${IN}`,
]

const refunds = (name: string, amount: string, where: string) => `
  insert into order_refund (id, key, order_id, order_display_id, way, state,
    amount, currency_code, reason, author, booked_at, created_at)
  select '${name}_bench_' || number, '${name}:' || number, id, number, way,
    case when way = 'transfer' and age < 40 then 'owed' else 'given' end,
    ${amount}, currency_code, 'Mesure', 'system',
    placed_at, least(placed_at + interval '25 days', now())
  from (select *, case when not is_cash then 'card' when ${IN}
    then 'transfer' else 'not_collected' end as way from bench_payment) paid
  where ${where}`

const INVOICES = [
  `insert into invoice (id, kind, number, year, sequence, order_id, cause,
      language, issued_at, content)
    select 'inv_bench_' || number, 'invoice', 'B-' || number, 2000, number, id,
      'order:' || id, 'fr', placed_at, '{}'
    from bench_order where parcel in ('shipped', 'delivered', 'refused')`,
  `insert into invoice (id, kind, number, year, sequence, order_id, cause,
      language, issued_at, content)
    select 'note_' || id, 'credit_note', 'N-' || id, 2000,
      row_number() over (order by id), order_id, 'refund:' || id, 'fr',
      created_at, '{}'
    from order_refund`,
]

/** Payments, cash and where it is, refunds, and the papers of all that. */
export const MONEY_SQL = [
  PAYMENTS,
  `alter table bench_payment add primary key (id)`,
  COLLECTIONS,
  COLLECTION_LINKS,
  PAYMENT_ROWS,
  CASH,
  ...REMITTANCES,
  refunds(
    "refused",
    "refused",
    "refused > 0 and not is_canceled and parcel <> 'refused'"
  ),
  refunds("sentback", "sent_back", "sent_back > 0 and not is_canceled"),
  refunds("canceled", "sold", "is_canceled"),
  ...INVOICES,
]
