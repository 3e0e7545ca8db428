import "server-only"
import { redirect } from "next/navigation"
import { isScripted } from "@/lib/forms/is-scripted"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import type { CartOutcome, CartSuccess } from "./cart-outcome"

type Answer = {
  outcome: CartOutcome
  /** The line the form was about. */
  line?: string
  success?: CartSuccess
}

/**
 * Ends a form of the cart page. The page shows itself anew after a change; a
 * refusal, a word of success or the lack of scripts need an address of its own.
 */
export async function answerForm(
  locale: Locale,
  answer: Answer
): Promise<void> {
  const { outcome, success } = answer
  const quiet = outcome.ok && !success && (await isScripted())
  if (!quiet) {
    redirect(cartAddress(locale, answer))
  }
}

/** The cart page's address that tells how a form went. */
export function cartAddress(
  locale: Locale,
  { outcome, line, success }: Answer
): string {
  const query = new URLSearchParams()
  if (!outcome.ok) {
    query.set("problem", outcome.code)
  }
  if (outcome.ok && success) {
    query.set("done", success)
  }
  if (!outcome.ok && line) {
    query.set("line", line)
  }
  const path = localePath(locale, "/cart")
  return query.size ? `${path}?${query}` : path
}
