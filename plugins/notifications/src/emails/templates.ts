import { renderOrderNews } from "./order-news/render-order-news"
import { renderOrderPlaced } from "./order-placed/render-order-placed"
import { renderPasswordReset } from "./password-reset/render-password-reset"
import type { RenderedEmail } from "./rendered-email"
import { renderSpaceLetter } from "./space-letter/render-space-letter"

export const ORDER_PLACED = "order-placed"
export const ORDER_NEWS = "order-news"
export const PASSWORD_RESET = "password-reset"
export const SPACE_LETTER = "space-letter"

/** Every letter the shop can write, by the name a notification gives it. */
export const TEMPLATES: Record<
  string,
  (data: unknown) => Promise<RenderedEmail>
> = {
  [ORDER_PLACED]: renderOrderPlaced,
  [ORDER_NEWS]: renderOrderNews,
  [PASSWORD_RESET]: renderPasswordReset,
  [SPACE_LETTER]: renderSpaceLetter,
}
