import type { Event, RemoteQueryFunction } from "@medusajs/framework/types"

type Graph = Pick<RemoteQueryFunction, "graph">

/** The events after which a product may look different in the shop. */
export const CATALOGUE_EVENTS = [
  "product.created",
  "product.updated",
  "product.deleted",
  "product-variant.created",
  "product-variant.updated",
  "product-variant.deleted",
  "product-category.updated",
  "inventory.inventory-level.created",
  "inventory.inventory-level.updated",
  "translation.created",
  "translation.updated",
  "translation.deleted",
  "listing.created",
  "listing.updated",
  "cooperative.updated",
  "cooperative.approved",
  "cooperative.suspended",
  "cooperative.reactivated",
  "cooperative.closed",
  "cooperative.product-assigned",
  "order.placed",
  "order.canceled",
]

type Row = Record<string, unknown>

/**
 * The ids of the products that an event of `CATALOGUE_EVENTS` may have changed,
 * read back through Query. A deleted variant or translation answers none: the
 * core emits `product.updated` beside it or the text falls back at next change.
 */
export async function affectedProductIds(
  event: Event<{ id: string | string[] }>,
  query: Graph
): Promise<string[]> {
  const ids = [event.data.id].flat()
  const subject = event.name.slice(0, event.name.lastIndexOf("."))
  if (event.name === "cooperative.product-assigned" || subject === "product") {
    return ids
  }
  const lookup = LOOKUPS[subject]
  return lookup ? unique(await lookup(ids, query)) : []
}

const LOOKUPS: Record<
  string,
  (ids: string[], query: Graph) => Promise<unknown[]>
> = {
  "product-variant": (ids, query) =>
    read(query, "product_variant", ids, ["product_id"], (row) => [
      row.product_id,
    ]),
  "product-category": (ids, query) =>
    read(query, "product_category", ids, ["products.id"], (row) =>
      pluck(row.products, "id")
    ),
  "inventory.inventory-level": (ids, query) =>
    read(
      query,
      "inventory_level",
      ids,
      ["inventory_item.variants.product_id"],
      (row) =>
        children(row.inventory_item).flatMap((stocked) =>
          pluck(stocked.variants, "product_id")
        )
    ),
  listing: productsOfListings,
  cooperative: productsOfCooperatives,
  translation: productsOfTranslations,
  order: (ids, query) =>
    read(query, "order", ids, ["items.product_id"], (row) =>
      pluck(row.items, "product_id")
    ),
}

function productsOfCooperatives(ids: string[], query: Graph) {
  return read(query, "cooperative", ids, ["products.id"], (row) =>
    pluck(row.products, "id")
  )
}

function productsOfListings(ids: string[], query: Graph) {
  return read(query, "listing", ids, ["product.id"], (row) =>
    pluck(row.product, "id")
  )
}

async function productsOfTranslations(ids: string[], query: Graph) {
  const { data } = await query.graph({
    entity: "translation",
    fields: ["reference", "reference_id"],
    filters: { id: ids },
  })
  const referring = (reference: string) =>
    data
      .filter((row: Row) => row.reference === reference)
      .map((row: Row) => String(row.reference_id))
  const listings = referring("listing")
  const cooperatives = referring("cooperative")
  return [
    ...referring("product"),
    ...(listings.length ? await productsOfListings(listings, query) : []),
    ...(cooperatives.length
      ? await productsOfCooperatives(cooperatives, query)
      : []),
  ]
}

async function read(
  query: Graph,
  entity: string,
  ids: string[],
  fields: string[],
  pick: (row: Row) => unknown[]
) {
  const { data } = await query.graph({ entity, fields, filters: { id: ids } })
  return data.flatMap((row: Row) => pick(row))
}

const children = (value: unknown): Row[] =>
  [value].flat().filter((row): row is Row => !!row && typeof row === "object")

const pluck = (value: unknown, field: string) =>
  children(value).map((row) => row[field])

const unique = (ids: unknown[]) => [
  ...new Set(ids.filter((id): id is string => typeof id === "string")),
]
