const COLUMNS = `(id, entry_key, source, account, cooperative_id,
  cooperative_order_id, order_id, line_item_id, kind, quantity, amount,
  currency_code, settled_amount, exchange_rate, occurred_at, author, created_at,
  updated_at)`

const RATE = `case currency_code when 'mad' then 1 when 'eur' then 10.8 else 9.9 end`

/** Of each line what it cost, its VAT of a sixth, and an eighth of commission. */
const entries = (
  name: string,
  { sign, kind, at, where }: Record<"sign" | "kind" | "at" | "where", string>
) => `
  insert into ledger_entry ${COLUMNS}
  select 'ledent_' || entry || '_${name}' || substr(id, 8),
    id || ':${name}:' || entry, '${name}:' || order_id, account,
    cooperative_id, cooperative_order_id, order_id, line_item_id, kind,
    case when entry = 1 then quantity end, amount, currency_code,
    case when account = 'cooperative' then round(amount * ${RATE}) end,
    case when account = 'cooperative' then ${RATE} * 1000000 end,
    ${at}, 'system', ${at}, ${at}
  from bench_line
  cross join lateral (values
    (1, 'cooperative', '${kind}', ${sign} total),
    (2, 'cooperative', 'vat', -(${sign} total / 6)),
    (3, 'tax', 'vat', ${sign} total / 6),
    (4, 'cooperative', 'commission', -(${sign} total / 8)),
    (5, 'shop', 'commission', ${sign} total / 8)
  ) entries (entry, account, kind, amount)
  where ${where}`

const later = (days: number) =>
  `least(placed_at + interval '${days} days', now())`

const RELEASES = `
  insert into ledger_release (id, cooperative_order_id, cooperative_id, paid_at,
    delivered_at, available_at)
  select 'ledrel' || substr(p.id, 8), p.id, p.cooperative_id,
    coalesce(c.remitted_at, p.placed_at), p.delivered_at,
    greatest(p.delivered_at, coalesce(c.remitted_at, p.placed_at))
      + interval '14 days'
  from cooperative_order p
  left join cash_collection c on c.order_id = p.order_id
  where p.status = 'delivered' and (c.id is null or c.remitted_at is not null)`

const MONTH = "date_trunc('month', occurred_at)"
const THIS_MONTH = "date_trunc('month', now())"

/** What two months brought is paid on the fifth of the month after next. */
const PAYOUTS = [
  `create unlogged table bench_payout as
    select cooperative_id, ${MONTH} + interval '2 months 5 days' as paid_at,
      sum(settled_amount) as amount
    from ledger_entry where account = 'cooperative' group by 1, 2
    having sum(settled_amount) > 0
      and ${MONTH} + interval '2 months 5 days' < now()`,
  `insert into payout_batch (id, number, status, currency_code, total, left_out,
      proposed_by, created_at, paid_at)
    select 'paybatch_' || to_char(paid_at, 'YYYYMM'),
      'B-' || to_char(paid_at, 'YYYYMM'), 'paid', 'mad', sum(amount),
      '{"cooperatives":[]}', 'system', paid_at, paid_at
    from bench_payout group by paid_at`,
  `insert into payout (id, cooperative_id, name, amount, rib, status, batch_id)
    select 'payout_' || cooperative_id || '_' || to_char(paid_at, 'YYYYMM'),
      cooperative_id, cooperative_id, amount, '', 'paid',
      'paybatch_' || to_char(paid_at, 'YYYYMM')
    from bench_payout`,
  `insert into ledger_entry ${COLUMNS}
    select 'ledent_' || id, id, 'payout:' || id, 'cooperative', cooperative_id,
      null, null, null, 'payout', null, -amount, 'mad', -amount, null, paid_at,
      'system', paid_at, paid_at
    from (select 'payout_' || cooperative_id || '_' ||
      to_char(paid_at, 'YYYYMM') as id, * from bench_payout) paid`,
]

const STATEMENTS = [
  `insert into statement (id, number, cooperative_id, currency_code, opens_at,
      closes_at, opening_balance, closing_balance, author, created_at)
    select 'stat_' || cooperative_id || to_char(month, 'YYYYMM'),
      'S-' || cooperative_id || to_char(month, 'YYYYMM'), cooperative_id, 'mad',
      month, month + interval '1 month',
      sum(amount) over months - amount, sum(amount) over months, 'system',
      month + interval '1 month'
    from (select cooperative_id, ${MONTH} as month,
        sum(settled_amount) as amount
      from ledger_entry where account = 'cooperative' and occurred_at < ${THIS_MONTH}
      group by 1, 2) sums
    window months as (partition by cooperative_id order by month)`,
  `insert into statement_line (id, ledger_entry_id, amount, statement_id)
    select 'statline' || substr(id, 7), id, settled_amount,
      'stat_' || cooperative_id || to_char(${MONTH}, 'YYYYMM')
    from ledger_entry
    where account = 'cooperative' and occurred_at < ${THIS_MONTH}`,
]

/** Whose money is whose: sales, what went back, what was paid and stated. */
export const LEDGER_SQL = [
  entries("sale", { sign: "", kind: "sale", at: "placed_at", where: "true" }),
  entries("refused", {
    sign: "-",
    kind: "refund",
    at: later(1),
    where: "is_refused or is_canceled",
  }),
  entries("door", {
    sign: "-",
    kind: "refund",
    at: later(11),
    where: "parcel = 'refused' and not is_refused",
  }),
  entries("return", {
    sign: "-",
    kind: "refund",
    at: later(25),
    where: "is_sent_back and is_taken_back",
  }),
  RELEASES,
  `analyze ledger_entry, ledger_release`,
  ...PAYOUTS,
  ...STATEMENTS,
]
