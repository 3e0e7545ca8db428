import type { Event, RemoteQueryFunction } from "@medusajs/framework/types"
import { affectedProductIds } from "./affected-products"
import { PRODUCT_ROW_FIELDS, type ProductRow } from "./product-row"
import { readProductTexts, type ProductTexts } from "./read-product-texts"

/** The products an event may have changed, as they are now. */
export type AffectedProducts = {
  ids: string[]
  rows: ProductRow[]
  texts: ProductTexts
}

type Graph = Pick<RemoteQueryFunction, "graph">
type CatalogueEvent = Event<{ id: string | string[] }>

// As a plain string: the rows have the shape of the fields asked for, not of
// the whole entity.
const PRODUCT: string = "product"

const reads = new WeakMap<CatalogueEvent, Promise<AffectedProducts>>()

/**
 * Reads what an event changed. The three indexes are handed the same event one
 * after the other, so they share one read of it.
 */
export function readAffectedProducts(
  event: CatalogueEvent,
  query: Graph
): Promise<AffectedProducts> {
  const known = reads.get(event)
  if (known) {
    return known
  }
  const read = readNow(event, query)
  reads.set(event, read)
  return read
}

async function readNow(
  event: CatalogueEvent,
  query: Graph
): Promise<AffectedProducts> {
  const ids = await affectedProductIds(event, query)
  if (!ids.length || event.name === "product.deleted") {
    return { ids, rows: [], texts: await readProductTexts([], query) }
  }
  const { data } = await query.graph({
    entity: PRODUCT,
    fields: PRODUCT_ROW_FIELDS,
    filters: { id: ids },
  })
  const rows: ProductRow[] = data
  return { ids, rows, texts: await readProductTexts(rows, query) }
}
