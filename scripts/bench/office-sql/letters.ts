const letters = (name: string, template: string, where: string) => `
  insert into notification (id, "to", channel, template, data, resource_id,
    resource_type, status, created_at, updated_at)
  select '${name}_bench_' || number,
    'cliente-' || number || '@coopstore.example', 'email', '${template}',
    '{}', id, '${name}', 'success', placed_at, placed_at
  from bench_order where ${where}`

const MAKERS_NEWS = `
  insert into cooperative_notification (id, kind, data, cooperative_id, read_at,
    created_at, updated_at)
  select 'coopnews' || substr(id, 8), 'order-placed',
    jsonb_build_object('order_display_id', order_display_id,
      'cooperative_order_id', id, 'pieces', 2),
    cooperative_id, case when accepted_at is not null then accepted_at end,
    placed_at, placed_at
  from cooperative_order`

const DOORS = `
  insert into order_access (id, order_id, token)
  select 'ordacc_bench_' || number, id, 'bench-' || number from bench_order`

/** What shoppers and makers were told, and the doors to their orders. */
export const LETTERS_SQL = [
  letters("order", "order-placed", "true"),
  letters("parcel", "order-news", "parcel not in ('none', 'packed')"),
  letters("arrival", "order-news", "parcel = 'delivered'"),
  MAKERS_NEWS,
  DOORS,
]
