import { CART_PROBLEMS, type CartProblem } from "@/lib/cart/problem-code"
import { CART_SUCCESSES, type CartSuccess } from "./cart-outcome"

/** What the last form of the cart page led to, as its address says. */
export type CartNotice =
  | { kind: "problem"; code: CartProblem; line: string | null }
  | { kind: "success"; code: CartSuccess }

type Query = Record<string, string | string[] | undefined>

/** Reads the notice from the address; invented codes say nothing. */
export function readNotice(query: Query): CartNotice | null {
  const problem = CART_PROBLEMS.find((code) => code === query["problem"])
  if (problem) {
    const line = query["line"]
    return {
      kind: "problem",
      code: problem,
      line: typeof line === "string" ? line : null,
    }
  }
  const success = CART_SUCCESSES.find((code) => code === query["done"])
  return success ? { kind: "success", code: success } : null
}

/** The problem of one line, when the notice is about it. */
export function problemOfLine(notice: CartNotice | null, line: string) {
  return notice?.kind === "problem" && notice.line === line ? notice.code : null
}
