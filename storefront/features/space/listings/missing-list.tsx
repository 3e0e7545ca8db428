"use client"

import { Icon } from "@/components/ui/icon"
import type { ListingGap } from "./listing-wire"
import type { ListingWords } from "./listing-words"
import { FIELD_OF_GAP } from "./still-missing"

/** What is missing before staff can read it, each with the way to its field. */
export function MissingList({
  missing,
  words,
}: {
  missing: ListingGap[]
  words: ListingWords["edit"]
}) {
  if (missing.length === 0) {
    return (
      <p className="flex items-center gap-2 border-s-4 border-olive bg-sand px-4 py-3 font-semibold">
        <Icon name="check" className="size-6 shrink-0 text-olive" />
        {words.missingNone}
      </p>
    )
  }
  return (
    <section
      aria-labelledby="missing"
      className="border-s-4 border-saffron bg-sand px-4 pt-3 pb-1"
    >
      <h2 id="missing" className="font-text text-base font-semibold">
        {words.missingTitle}
      </h2>
      <ul>
        {missing.map((gap) => (
          <li key={gap}>
            <a
              href={`#${FIELD_OF_GAP[gap]}`}
              onClick={(event) => {
                event.preventDefault()
                goToField(FIELD_OF_GAP[gap])
              }}
              className="flex min-h-12 items-center gap-3 hover:text-clay"
            >
              <span className="size-5 shrink-0 rounded-eased border-2 border-reed" />
              <span className="grow underline decoration-1 underline-offset-4">
                {words.gaps[gap]}
              </span>
              <Icon name="chevron" className="mirror size-5 text-reed" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Opens the part that holds a field, and gives the field the focus. */
function goToField(id: string): void {
  const field = document.getElementById(id)
  const part = field?.closest("details")
  if (part) {
    part.open = true
  }
  field?.focus({ preventScroll: true })
  field?.scrollIntoView({ block: "center" })
}
