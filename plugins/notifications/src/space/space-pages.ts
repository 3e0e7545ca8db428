import type { SpaceLetterKind } from "../emails/space-letter/letter"

type Data = Record<string, string | number | null>

/** The page of the space that a letter leads to, below the locale. */
export function spacePageOf(kind: SpaceLetterKind, data: Data): string {
  switch (kind) {
    case "order-placed":
    case "order-canceled":
    case "pieces-missing":
    case "pieces-canceled":
      return `/espace/orders/${data.cooperative_order_id}`
    case "listing-published":
    case "listing-returned":
      return `/espace/listings/${data.product_id}`
    case "stock-low":
      return "/espace/stock"
    case "certificate-expiring":
    case "certificate-refused":
      return "/espace/profile/certificates"
    case "bank-account-changed":
      return "/espace/profile"
    default:
      return "/espace"
  }
}

/** Letters about money and orders go to managers, the others to everybody. */
export function isForManagers(kind: SpaceLetterKind): boolean {
  return !["listing-published", "listing-returned", "stock-low"].includes(kind)
}
