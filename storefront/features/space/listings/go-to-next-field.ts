import type { KeyboardEvent } from "react"

/**
 * The keyboard's 'next' key leads to the next field, as its label promises;
 * browsers would send the form.
 */
export function goToNextField(event: KeyboardEvent<HTMLFormElement>): void {
  const { target, currentTarget, key } = event
  if (
    key !== "Enter" ||
    !(target instanceof HTMLInputElement) ||
    target.enterKeyHint !== "next"
  ) {
    return
  }
  event.preventDefault()
  const fields = [
    ...currentTarget.querySelectorAll<HTMLInputElement>("input[enterkeyhint]"),
  ]
  fields[fields.indexOf(target) + 1]?.focus()
}
