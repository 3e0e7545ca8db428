import type { Sent } from "../session/send-vendor"

/**
 * Where a plain form leads: the page that says what was done, or why not. It
 * works without scripts, and loading that page again sends nothing twice.
 */
export function answerPath(
  path: string,
  sent: Sent<unknown>,
  said: string
): string {
  const answer = new URLSearchParams(
    sent.ok ? { said } : { problem: sent.code }
  )
  return `${path}?${answer.toString()}`
}
