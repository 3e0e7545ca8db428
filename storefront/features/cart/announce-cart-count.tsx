"use client"

import { useEffect } from "react"
import { CART_CHANGED, CART_COUNT_COOKIE } from "@/lib/cart/cart-count"

/** Tells the header's number what the cart really holds. */
export function AnnounceCartCount({ count }: { count: number }) {
  useEffect(() => {
    document.cookie = `${CART_COUNT_COOKIE}=${count}; path=/; max-age=2592000; samesite=lax`
    window.dispatchEvent(new Event(CART_CHANGED))
  }, [count])
  return null
}
