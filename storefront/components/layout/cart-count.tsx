"use client"

import { useSyncExternalStore } from "react"
import { CART_CHANGED, CART_COUNT_COOKIE } from "@/lib/cart/cart-count"

/**
 * The number beside the basket. It reads a cookie in the browser, so that the
 * page around it is the same for everybody and can be cached whole.
 */
export function CartCount() {
  const count = useSyncExternalStore(subscribe, readCount, () => 0)
  return count > 0 ? (
    <span className="tabular absolute end-0 top-0 min-w-5 bg-clay px-1 text-center text-xs font-semibold text-plaster">
      {count}
    </span>
  ) : null
}

function readCount(): number {
  const found = document.cookie.match(
    new RegExp(`(?:^|; )${CART_COUNT_COOKIE}=(\\d{1,4})`)
  )
  return Number(found?.[1] ?? 0)
}

function subscribe(onChange: () => void): () => void {
  const target: EventTarget | undefined = Reflect.get(window, "cookieStore")
  target?.addEventListener("change", onChange)
  window.addEventListener(CART_CHANGED, onChange)
  window.addEventListener("pageshow", onChange)
  return () => {
    target?.removeEventListener("change", onChange)
    window.removeEventListener(CART_CHANGED, onChange)
    window.removeEventListener("pageshow", onChange)
  }
}
