/** A product of the actor's cooperative; `stock` is null when uncounted. */
export type VendorProduct = {
  id: string
  title: string
  status: string
  thumbnail: string | null
  stock: number | null
  variants: VendorVariant[]
}

/** A variant, and how many of it can still be sold. */
export type VendorVariant = {
  id: string
  title: string
  sku: string | null
  stock: number | null
}

/** A link row as Query answers it. */
export type ProductLinkRow = {
  product?:
    | (Omit<VendorProduct, "stock" | "variants"> & { variants: VariantRow[] })
    | null
}

type VariantRow = Omit<VendorVariant, "stock"> & {
  manage_inventory: boolean
  inventory_items?: ({
    required_quantity: number
    inventory?: { location_levels?: (Level | null)[] } | null
  } | null)[]
}

type Level = { stocked_quantity: number; reserved_quantity: number }

/** The products of link rows, with what can still be sold of each. */
export function toVendorProducts(rows: ProductLinkRow[]): VendorProduct[] {
  return rows.flatMap(({ product }) => {
    if (!product) {
      return []
    }
    const variants = product.variants.map(toVendorVariant)
    const counted = variants.flatMap(({ stock }) => stock ?? [])
    return {
      ...product,
      variants,
      stock: counted.length ? counted.reduce((sum, each) => sum + each) : null,
    }
  })
}

function toVendorVariant({
  id,
  title,
  sku,
  manage_inventory,
  inventory_items = [],
}: VariantRow): VendorVariant {
  // A kit can be sold as often as its scarcest part allows.
  const available = inventory_items.flatMap((each) => {
    const levels = each?.inventory?.location_levels ?? []
    const stock = levels.reduce(
      (sum, level) =>
        sum + (level ? level.stocked_quantity - level.reserved_quantity : 0),
      0
    )
    return each ? Math.floor(stock / each.required_quantity) : []
  })
  const stock = available.length ? Math.min(...available) : 0
  return { id, title, sku, stock: manage_inventory ? stock : null }
}
