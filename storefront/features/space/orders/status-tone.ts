import type { IconName } from "@/components/ui/icon"
import type { StatusTone } from "../kit/status-badge"
import type { OrderStatus } from "./order"

/** What each status asks of the cooperative, and its drawing. */
export const STATUS_LOOKS: Record<
  OrderStatus,
  { tone: StatusTone; icon: IconName }
> = {
  new: { tone: "todo", icon: "bell" },
  accepted: { tone: "waiting", icon: "clock" },
  ready: { tone: "waiting", icon: "parcel" },
  received: { tone: "good", icon: "house" },
  shipped: { tone: "good", icon: "send" },
  delivered: { tone: "good", icon: "check" },
  not_delivered: { tone: "calm", icon: "close" },
  refused: { tone: "calm", icon: "close" },
  canceled: { tone: "calm", icon: "close" },
}
