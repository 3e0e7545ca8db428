/** Fired on `window` by whatever changes the cart in this page. */
export const CART_CHANGED = "coopstore:cart-changed"

/** How many things are in the cart; a cookie that scripts may read. */
export const CART_COUNT_COOKIE = "coopstore_cart_count"
