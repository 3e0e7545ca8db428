import { renderOrderPlaced } from "./order-placed/render-order-placed"
import type { RenderedEmail } from "./rendered-email"

export const ORDER_PLACED = "order-placed"

/** Every letter the shop can write, by the name a notification gives it. */
export const TEMPLATES: Record<
  string,
  (data: unknown) => Promise<RenderedEmail>
> = {
  [ORDER_PLACED]: renderOrderPlaced,
}
