import type { IconName } from "@/components/ui/icon"
import type { NotificationKind, SpaceNotification } from "./notification"

type Opens = "order" | "product" | "stock" | "certificates" | "profile"

const LOOKS: Record<NotificationKind, { icon: IconName; opens: Opens | null }> =
  {
    "order-placed": { icon: "parcel", opens: "order" },
    "order-canceled": { icon: "close", opens: "order" },
    "pieces-missing": { icon: "warning", opens: "order" },
    "pieces-canceled": { icon: "close", opens: "order" },
    "listing-published": { icon: "check", opens: "product" },
    "listing-returned": { icon: "pencil", opens: "product" },
    "stock-low": { icon: "shelves", opens: "stock" },
    "certificate-expiring": { icon: "seal", opens: "certificates" },
    "certificate-refused": { icon: "warning", opens: "certificates" },
    "application-approved": { icon: "check", opens: null },
    "application-refused": { icon: "warning", opens: null },
    "bank-account-changed": { icon: "lock", opens: "profile" },
    "holiday-ended": { icon: "today", opens: null },
  }

/** The drawing of a piece of news. */
export function iconOf(kind: NotificationKind): IconName {
  return LOOKS[kind].icon
}

/** What a piece of news opens, and where; null for what only informs. */
export function targetOf(
  { kind, data }: Pick<SpaceNotification, "kind" | "data">,
  isManager: boolean
): { opens: Opens; path: string } | null {
  const { opens } = LOOKS[kind]
  switch (opens) {
    case "order":
      return isManager
        ? { opens, path: `/espace/orders/${data["cooperative_order_id"]}` }
        : null
    case "product":
      return { opens, path: `/espace/listings/${data["product_id"]}` }
    case "stock":
      return { opens, path: "/espace/stock" }
    case "certificates":
      return { opens, path: "/espace/profile/certificates" }
    case "profile":
      return { opens, path: "/espace/profile" }
    case null:
      return null
  }
}
