import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PickingLine } from "../../types/picking"

/** More than a hub packs in a day; a list on paper must have an end. */
const MOST_LINES = 1_000

/**
 * `[is_partial, most]`: what is at the hub and in no parcel, by cooperative,
 * shelf and order. Of orders that wait for other makers only when partial
 * shipments are wanted.
 */
const PICKING_SQL = `
  select p.cooperative_id, c.name as cooperative_name, rl.shelf, p.order_id,
    p.order_display_id, l.line_item_id, l.title, l.variant_title, l.thumbnail,
    rl.lot_code, rl.best_before,
    (least(i.quantity, l.received_quantity) - i.fulfilled_quantity)::int
      as quantity
  from cooperative_order p
  join "order" o on o.id = p.order_id and o.canceled_at is null
  join cooperative c on c.id = p.cooperative_id
  join cooperative_order_line l
    on l.cooperative_order_id = p.id and l.deleted_at is null
  join order_item i on i.item_id = l.line_item_id and i.order_id = o.id
    and i.version = o.version and i.deleted_at is null
  left join receipt_line rl
    on rl.line_item_id = l.line_item_id and rl.deleted_at is null
  where p.status = 'received' and p.deleted_at is null
    and least(i.quantity, l.received_quantity) > i.fulfilled_quantity
    and (?::boolean or not exists (
      select 1 from cooperative_order other
      where other.order_id = p.order_id and other.deleted_at is null
        and other.status in ('new', 'accepted', 'ready')))
  order by c.name, rl.shelf nulls last, p.order_display_id, l.id
  limit ?`

/** What is to be fetched from the shelves. */
export async function listPicking(
  container: MedusaContainer,
  { is_partial }: { is_partial: boolean }
): Promise<PickingLine[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: PickingLine[] } = await database.raw(PICKING_SQL, [
    is_partial,
    MOST_LINES,
  ])
  return rows
}
