"use client"

import { useRef, useState, type KeyboardEvent } from "react"
import type { Suggestion } from "@/lib/shop/suggestion"

const DELAY_MILLISECONDS = 150

type SearchSuggestionsProps = {
  id: string
  locale: string
  placeholder: string
  listLabel: string
}

/**
 * The search input with a list of suggestions (ARIA combobox pattern). Without
 * script it stays a text input of its form.
 */
export function SearchSuggestions({
  id,
  locale,
  placeholder,
  listLabel,
}: SearchSuggestionsProps) {
  const [suggestions, setSuggestions] = useState<Suggestion[]>([])
  const [active, setActive] = useState(-1)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const request = useRef<AbortController>(undefined)
  const open = suggestions.length > 0

  function close() {
    clearTimeout(timer.current)
    request.current?.abort()
    setSuggestions([])
    setActive(-1)
  }

  function suggest(text: string) {
    clearTimeout(timer.current)
    if (text.trim().length < 2) {
      close()
      return
    }
    timer.current = setTimeout(async () => {
      request.current?.abort()
      request.current = new AbortController()
      const found = await fetchSuggestions(locale, text, request.current.signal)
      if (found) {
        setSuggestions(found)
        setActive(-1)
      }
    }, DELAY_MILLISECONDS)
  }

  function onKeyDown(event: KeyboardEvent) {
    const chosen = suggestions[active]
    if (event.key === "Escape" && open) {
      event.preventDefault()
      close()
    } else if (event.key === "Enter" && chosen) {
      event.preventDefault()
      window.location.assign(chosen.href)
    } else if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault()
      const step = event.key === "ArrowDown" ? 1 : -1
      const count = suggestions.length + 1
      setActive(((active + 1 + step + count) % count) - 1)
    }
  }

  return (
    <>
      <input
        id={id}
        name="q"
        type="search"
        role="combobox"
        autoComplete="off"
        enterKeyHint="search"
        maxLength={100}
        required
        placeholder={placeholder}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active < 0 ? undefined : `${id}-${active}`}
        onChange={(event) => suggest(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
        className="min-h-12 min-w-0 grow bg-transparent px-4 outline-none placeholder:text-reed [&::-webkit-search-cancel-button]:hidden"
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={listLabel}
        hidden={!open}
        className="absolute inset-x-0 top-full z-20 mt-1 border bg-plaster shadow-lift"
      >
        {suggestions.map((suggestion, index) => (
          <li
            key={suggestion.href}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            // The input must keep the focus until the click has happened.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => window.location.assign(suggestion.href)}
            className="flex min-h-11 cursor-pointer flex-wrap items-baseline gap-x-2 px-4 py-2 hover:bg-sand aria-selected:bg-sand"
          >
            <span className="font-semibold">{suggestion.label}</span>
            {suggestion.detail && (
              <span className="text-sm text-reed">{suggestion.detail}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

async function fetchSuggestions(
  locale: string,
  text: string,
  signal: AbortSignal
): Promise<Suggestion[] | null> {
  const query = new URLSearchParams({ locale, q: text })
  try {
    const answer = await fetch(`/api/suggest?${query}`, { signal })
    const { suggestions }: { suggestions: Suggestion[] } = answer.ok
      ? await answer.json()
      : { suggestions: [] }
    return suggestions
  } catch {
    // Typing on, or no network: the form still searches.
    return null
  }
}
