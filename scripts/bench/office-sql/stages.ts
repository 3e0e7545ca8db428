/**
 * Each order with how far it came, by its age in days: a day to accept, two to
 * make ready, four to pack and ten to arrive. Some are stuck on their way, some
 * canceled, and some parcels refused at the door.
 */
const ORDERS = `
  create unlogged table bench_order as
  select *, case when is_canceled or stage < 5 then 'none'
      when stage < 5.5 then 'packed' when stage < 10 then 'shipped'
      when is_cash and number % 23 = 0 then 'refused' else 'delivered'
    end as parcel
  from (
    select *, case when number % 97 = 5 and age between 3 and 40
        then 0.5 + number % 11 * 0.5 else age end as stage,
      currency_code = 'mad' and number % 4 <> 0 as is_cash,
      number % 50 = 7 as is_canceled
    from (
      select order_id as id, order_display_id as number,
        min(currency_code) as currency_code, min(placed_at) as placed_at,
        extract(epoch from now() - min(placed_at)) / 86400 as age
      from cooperative_order group by 1, 2
    ) aged
  ) staged`

const ORDERS_KEY = `alter table bench_order add primary key (id)`

/** A second maker is slower than the first, and some refuse. */
const PARTS = `
  update cooperative_order p set status = case
      when o.is_canceled then 'canceled'
      when part = 2 and o.number % 25 = 3 then 'refused'
      when o.parcel = 'refused' then 'not_delivered'
      when o.parcel = 'delivered' then 'delivered'
      when o.parcel = 'shipped' then 'shipped'
      when o.stage >= 5 or o.stage - slow >= 3.5 then 'received'
      when o.stage - slow >= 2 then 'ready'
      when o.stage - slow >= 0.8 then 'accepted'
      else 'new' end,
    -- One cooperative sells as much as twenty others do.
    cooperative_id = case when part = 1 and o.number % 20 = 0
      then 'coop_bench_7' else p.cooperative_id end,
    delivery_town = case p.currency_code when 'mad' then 'Casablanca'
      when 'eur' then 'Paris' else 'Boston' end,
    delivery_country = case p.currency_code when 'mad' then 'ma'
      when 'eur' then 'fr' else 'us' end
  from bench_order o
  cross join lateral (select generate_series as part,
    0.7 * (generate_series - 1) as slow from generate_series(1, 3)) parts
  where o.id = p.order_id and p.id = 'coopord_bench_' || o.number || '_' || part`

const reached = (column: string, statuses: string) => `
  ${column} = case when status in (${statuses})
    then least(${column}, now()) end`

/** No part was somewhere before it came there. */
const TIMES = `
  update cooperative_order set
  ${reached("delivered_at", "'delivered'")},
  ${reached("shipped_at", "'shipped', 'delivered', 'not_delivered'")},
  ${reached("received_at", "'received', 'shipped', 'delivered', 'not_delivered'")},
  ${reached("ready_at", "'ready', 'received', 'shipped', 'delivered', 'not_delivered'")},
  ${reached("accepted_at", "'accepted', 'ready', 'received', 'shipped', 'delivered', 'not_delivered'")},
  not_delivered_at = case when status = 'not_delivered'
    then least(delivered_at, now()) end,
  refused_at = case when status = 'refused'
    then least(accepted_at, now()) end,
  refusal_reason = case when status = 'refused' then 'Plus de stock' end,
  created_at = placed_at,
  updated_at = least(case when status = 'delivered' then delivered_at
    when status in ('new', 'refused', 'canceled') then accepted_at
    else placed_at + interval '6 days' end, now())`

export const STAGES_SQL = [ORDERS, ORDERS_KEY, PARTS, TIMES]

/** What came to the hub of each article, and what each part comes to. */
export const COUNTS_SQL = [
  `update cooperative_order_line l set received_quantity =
      case when p.received_at is null then 0 else l.quantity end
    from cooperative_order p where p.id = l.cooperative_order_id`,
  `update cooperative_order p set total = sums.total
    from (select cooperative_order_id as id, sum(total) as total
      from cooperative_order_line group by 1) sums where sums.id = p.id`,
  `create unlogged table bench_line as
    select l.*, p.order_id, p.cooperative_id, p.status, p.delivered_at,
      p.received_at, o.number, o.placed_at, o.age, o.parcel, o.currency_code,
      o.is_cash, o.is_canceled, p.status = 'refused' as is_refused,
      o.parcel = 'delivered' and o.number % 33 = 1 and row_number() over (
        partition by p.order_id order by p.status = 'refused', l.id) = 1
        as is_sent_back,
      o.age >= 24 and o.number % 10 <> 0 as is_taken_back
    from cooperative_order_line l
    join cooperative_order p on p.id = l.cooperative_order_id
    join bench_order o on o.id = p.order_id`,
  `alter table bench_line add primary key (id)`,
  `create index on bench_line (order_id)`,
  `create unlogged table bench_money as
    select order_id as id, sum(total) as sold,
      coalesce(sum(total) filter (where is_refused), 0) as refused,
      coalesce(sum(total) filter (where is_sent_back and is_taken_back), 0)
        as sent_back
    from bench_line group by 1`,
  `alter table bench_money add primary key (id)`,
  `analyze bench_order, bench_line, bench_money, cooperative_order,
    cooperative_order_line`,
]
