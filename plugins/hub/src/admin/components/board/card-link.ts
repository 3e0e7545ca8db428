import type { BoardCard, HubStage } from "../../../types/board"

/** Where the next thing is done with a card. */
export function cardLink(
  stage: HubStage,
  { id, order_id }: Pick<BoardCard, "id" | "order_id">
): string {
  switch (stage) {
    case "accepted":
    case "ready":
      return `/hub/receive?code=${id}`
    case "received":
    case "to_pack":
      return `/hub/orders/${order_id}`
    case "packed":
      return "/hub/parcels?state=packed"
    case "shipped":
      return "/hub/parcels?state=shipped"
    case "new":
    case "delivered":
      return `/orders/${order_id}`
  }
}
