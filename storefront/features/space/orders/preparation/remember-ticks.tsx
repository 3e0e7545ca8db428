"use client"

import { useEffect } from "react"

const STORE = "coopstore_prepared"

/**
 * Keeps the ticks of a list on this phone: they are set again when the page
 * comes back, and forgotten once their line changed or left the list.
 */
export function RememberTicks({ list }: { list: string }) {
  useEffect(() => {
    const boxes = [
      ...document.querySelectorAll<HTMLInputElement>(
        `#${list} input[type=checkbox]`
      ),
    ]
    const kept = readTicks()
    for (const box of boxes) {
      box.checked ||= kept.includes(box.value)
    }
    const save = () =>
      keepTicks(boxes.flatMap((box) => (box.checked ? box.value : [])))
    save()
    const element = document.getElementById(list)
    element?.addEventListener("change", save)
    return () => element?.removeEventListener("change", save)
  }, [list])
  return null
}

function readTicks(): string[] {
  try {
    return (localStorage.getItem(STORE) ?? "").split(" ")
  } catch {
    // A phone that keeps nothing still ticks.
    return []
  }
}

function keepTicks(ticks: string[]) {
  try {
    localStorage.setItem(STORE, ticks.join(" "))
  } catch {
    // As above.
  }
}
