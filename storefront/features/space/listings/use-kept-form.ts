"use client"

import { useCallback, useMemo, useSyncExternalStore } from "react"

const listeners = new Set<() => void>()

/**
 * A form's words, kept in this tab: a small phone may close the page while its
 * camera is open, and what was typed must still be there.
 */
export function useKeptForm<T extends Record<string, string>>(
  name: string,
  empty: T
) {
  const kept = useSyncExternalStore(
    subscribe,
    () => sessionStorage.getItem(name),
    () => null
  )
  const values = useMemo(() => ({ ...empty, ...readKept(kept) }), [empty, kept])
  const change = useCallback(
    (part: Partial<T>) => {
      const known = { ...empty, ...readKept(sessionStorage.getItem(name)) }
      sessionStorage.setItem(name, JSON.stringify({ ...known, ...part }))
      listeners.forEach((listener) => listener())
    },
    [name, empty]
  )
  const forget = useCallback(() => {
    sessionStorage.removeItem(name)
    listeners.forEach((listener) => listener())
  }, [name])
  return { values, change, forget }
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function readKept(kept: string | null): Record<string, string> {
  try {
    const read: unknown = JSON.parse(kept ?? "{}")
    const entries = read && typeof read === "object" ? Object.entries(read) : []
    return Object.fromEntries(
      entries.filter(
        (entry): entry is [string, string] => typeof entry[1] === "string"
      )
    )
  } catch {
    return {}
  }
}
