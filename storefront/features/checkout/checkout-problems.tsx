import { Notice } from "@/components/ui/notice"
import type { CheckoutProblem } from "./checkout-state"
import type { CheckoutWords } from "./checkout-words"
import type { Decline } from "./decline-code"

const IN_THE_CART = new Set<CheckoutProblem>([
  "cart_blocked",
  "cart_empty",
  "cart_gone",
  "export_blocked",
  "insufficient_stock",
  "not_sellable",
  "on_holiday",
  "variant_gone",
  "too_heavy",
])

/** Why the order was not placed, and what would help. */
export function CheckoutProblems({
  words,
  cartPath,
  fields,
  problem,
  decline,
}: {
  words: CheckoutWords
  cartPath: string
  fields: boolean
  problem: CheckoutProblem | null
  decline: Decline | null
}) {
  if (decline === "card_form") {
    return (
      <Notice tone="error" title={words.declines[decline]} className="mt-4" />
    )
  }
  if (decline) {
    return (
      <div tabIndex={-1} data-problem className="mt-4">
        <Notice tone="error" title={words.declineTitle}>
          <p>{words.declines[decline]}</p>
          <p>{words.nothingTaken}</p>
        </Notice>
      </div>
    )
  }
  if (problem) {
    return (
      <div id="problem" tabIndex={-1} data-problem className="mt-4">
        <Notice tone="error" title={words.problems[problem]}>
          {IN_THE_CART.has(problem) && (
            <a href={cartPath} className="text-link">
              {words.seeCart}
            </a>
          )}
        </Notice>
      </div>
    )
  }
  return fields ? (
    <Notice tone="error" title={words.fixFields} className="mt-4" />
  ) : null
}
