/** The 240 cooperatives; the demo's person signs in for the largest. */
const COOPERATIVES = `
  insert into cooperative (id, handle, status, name, town, country, region, rib)
  select 'coop_bench_' || c, 'coop-bench-' || c, 'active',
    'Coopérative ' || lpad(c::text, 3, '0'), 'Essaouira', 'ma',
    'MA-' || lpad((1 + c % 12)::text, 2, '0'), lpad(c::text, 24, '0')
  from generate_series(0, 239) c`

const PERSON = `update cooperative_admin set cooperative_id = 'coop_bench_7'`

const PRODUCTS = `
  insert into product (id, title, handle, status)
  select 'prod_bench_' || n, 'Huile d''argane ' || n, 'bench-' || n, 'published'
  from generate_series(0, 959) n`

const VARIANTS = `
  insert into product_variant (id, title, product_id, manage_inventory)
  select 'variant_bench_' || n, '250 ml', 'prod_bench_' || n, true
  from generate_series(0, 959) n`

const MAKERS = `
  insert into product_product_cooperative_cooperative
    (id, product_id, cooperative_id)
  select 'prodcoop_bench_' || n, 'prod_bench_' || n, 'coop_bench_' || n % 240
  from generate_series(0, 959) n`

const LISTINGS = `
  insert into listing (id, class)
  select 'listing_bench_' || n,
    (array['oil', 'honey', 'dry-food', 'cosmetic', 'craft'])[1 + n % 5]
  from generate_series(0, 959) n`

const LISTING_LINKS = `
  insert into product_product_listing_listing (id, product_id, listing_id)
  select 'prodlisting_bench_' || n, 'prod_bench_' || n, 'listing_bench_' || n
  from generate_series(0, 959) n`

const raw = (amount: number) => `'{"value":"${amount}","precision":20}'`

const STOCK = [
  `insert into inventory_item (id, sku)
    select 'iitem_bench_' || n, 'BENCH-' || n from generate_series(0, 959) n`,
  `insert into product_variant_inventory_item
      (id, variant_id, inventory_item_id, required_quantity)
    select 'pvitem_bench_' || n, 'variant_bench_' || n, 'iitem_bench_' || n, 1
    from generate_series(0, 959) n`,
  `insert into inventory_level (id, inventory_item_id, location_id,
      stocked_quantity, raw_stocked_quantity, reserved_quantity,
      raw_reserved_quantity)
    select 'ilev_bench_' || n, 'iitem_bench_' || n,
      (select id from stock_location limit 1), 40, ${raw(40)}, 5, ${raw(5)}
    from generate_series(0, 959) n`,
  `insert into stock_alert (id, cooperative_id, variant_id, threshold, alerted_at)
    select 'salert_bench_' || n, 'coop_bench_' || n % 240, 'variant_bench_' || n,
      60, now() - n * interval '1 hour'
    from generate_series(0, 959, 16) n`,
]

export const MAKERS_SQL = [
  COOPERATIVES,
  PERSON,
  PRODUCTS,
  VARIANTS,
  MAKERS,
  LISTINGS,
  LISTING_LINKS,
  ...STOCK,
]
