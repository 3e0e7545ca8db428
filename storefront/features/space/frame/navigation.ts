import type { IconName } from "@/components/ui/icon"
import type { Space, SpaceTab } from "../session/space"

type Destination = {
  tab: SpaceTab
  path: string
  icon: IconName
}

const DESTINATIONS: Destination[] = [
  { tab: "today", path: "/espace", icon: "today" },
  { tab: "orders", path: "/espace/orders", icon: "parcel" },
  { tab: "products", path: "/espace/listings", icon: "jar" },
  { tab: "stock", path: "/espace/stock", icon: "shelves" },
  { tab: "more", path: "/espace/more", icon: "more" },
]

/** Where a person may go from anywhere; orders are for managers. */
export function listDestinations({ isManager }: Space): Destination[] {
  return DESTINATIONS.filter(({ tab }) => isManager || tab !== "orders")
}
