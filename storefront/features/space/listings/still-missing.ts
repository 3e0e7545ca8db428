import type { ListingDraft } from "./listing-draft"
import type { ListingGap } from "./listing-wire"

/** Where in the form each gap is filled: the id of its field. */
export const FIELD_OF_GAP: Record<ListingGap, string> = {
  title: "title",
  description: "description",
  photo: "photos",
  price: "sizes",
  net_quantity: "sizes",
  composition: "composition",
  allergens: "allergens",
  onssa: "certificates",
  inci: "inci",
}

/**
 * What the shop misses, less what was filled in the form since; only the shop
 * judges, this spares it from repeating what the person just did.
 */
export function stillMissing(
  missing: ListingGap[],
  draft: ListingDraft
): ListingGap[] {
  return missing.filter((gap) => {
    switch (gap) {
      case "title":
      case "description":
      case "composition":
        return draft.texts[gap].trim() === ""
      case "photo":
        return draft.photos.length === 0
      case "allergens":
        return draft.allergens === null
      case "inci":
        return draft.inci.trim() === ""
      case "price":
      case "net_quantity":
      case "onssa":
        return true
    }
  })
}
