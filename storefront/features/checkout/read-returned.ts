import { CART_PROBLEMS } from "@/lib/cart/problem-code"
import { CHECKOUT_PROBLEMS, type CheckoutProblem } from "./checkout-state"

const CODES: readonly CheckoutProblem[] = [
  ...CHECKOUT_PROBLEMS,
  ...CART_PROBLEMS,
]

/** What the way back from the bank ran into, as the address says it. */
export function readReturned(
  query: Record<string, string | string[] | undefined>
): CheckoutProblem | null {
  return CODES.find((code) => code === query["problem"]) ?? null
}
