import type { KeyboardEvent } from "react"

/**
 * Enter goes to the next field, and from the last one to the button, because a
 * scanner presses it after every code. With Ctrl it sends the form at once.
 */
export function enterMovesOn(event: KeyboardEvent<HTMLFormElement>) {
  const { target, currentTarget } = event
  if (event.key !== "Enter" || !(target instanceof HTMLInputElement)) {
    return
  }
  event.preventDefault()
  if (event.ctrlKey || event.metaKey) {
    currentTarget.requestSubmit()
    return
  }
  const fields = [
    ...currentTarget.querySelectorAll<HTMLElement>(
      "input:not([disabled]), button[type=submit]"
    ),
  ]
  const next = fields[fields.indexOf(target) + 1]
  next?.focus()
  if (next instanceof HTMLInputElement && next.type !== "date") {
    next.select()
  }
}
