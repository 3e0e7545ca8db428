"use client"

import { fillWords } from "@/lib/i18n/fill-words"
import type { Language } from "@/lib/i18n/locales"
import { knownAllergen } from "@/lib/shop/allergens"
import { BigButton } from "../kit/big-button"
import type { EditorChoices } from "./editor-fields"
import { listDifferences, type Difference } from "./list-differences"
import type { Content } from "./listing-wire"
import type { ListingWords } from "./listing-words"

/** Two versions of a listing side by side, and the question which one stays. */
export function ConflictPanel({
  mine,
  theirs,
  language,
  words,
  choices,
  onKeepMine,
  onKeepTheirs,
}: {
  mine: Content
  theirs: Content
  language: Language
  words: ListingWords
  choices: EditorChoices
  onKeepMine: () => void
  onKeepTheirs: () => void
}) {
  const { conflict } = words
  const differences = listDifferences(mine, theirs, language)
  return (
    <section
      role="alert"
      aria-labelledby="conflict"
      className="flex flex-col gap-4 border-2 border-pomegranate p-3"
    >
      <div>
        <h2 id="conflict" className="font-text text-lg font-semibold">
          {conflict.title}
        </h2>
        <p>{differences.length > 0 ? conflict.body : conflict.same}</p>
      </div>
      <dl className="flex flex-col gap-4">
        {differences.map((difference) => (
          <div key={difference.field}>
            <dt className="font-semibold">{nameOf(difference.field, words)}</dt>
            <dd className="mt-1 grid gap-px bg-line sm:grid-cols-2">
              <Version
                title={conflict.mine}
                said={say(difference, "mine", words, choices)}
                nothing={conflict.nothing}
              />
              <Version
                title={conflict.theirs}
                said={say(difference, "theirs", words, choices)}
                nothing={conflict.nothing}
              />
            </dd>
          </div>
        ))}
      </dl>
      <div className="grid gap-2 sm:grid-cols-2">
        <BigButton icon="phone" onClick={onKeepMine}>
          {conflict.keepMine}
        </BigButton>
        <BigButton tone="quiet" icon="basket" onClick={onKeepTheirs}>
          {conflict.keepTheirs}
        </BigButton>
      </div>
    </section>
  )
}

function Version({
  title,
  said,
  nothing,
}: {
  title: string
  said: string
  nothing: string
}) {
  return (
    <div className="bg-sand p-2">
      <p className="text-sm text-reed">{title}</p>
      <p dir="auto" className="break-words whitespace-pre-line">
        {said || nothing}
      </p>
    </div>
  )
}

function nameOf(field: Difference["field"], { edit, ...words }: ListingWords) {
  const names: Record<Difference["field"], string> = {
    title: words.new.name,
    description: edit.description,
    composition: edit.composition,
    origin: edit.origin,
    how_made: edit.howMade,
    how_to_use: edit.howToUse,
    how_to_keep: edit.howToKeep,
    category: edit.category,
    inci: edit.inci,
    allergens: edit.allergens,
    harvest_months: edit.harvest,
    sign: edit.sign,
    photos: words.photos.title,
    certificates: edit.certificates,
  }
  return names[field]
}

/** Codes and numbers in the words of the page. */
function say(
  difference: Difference,
  side: "mine" | "theirs",
  words: ListingWords,
  choices: EditorChoices
): string {
  const values = difference[side]
  switch (difference.field) {
    case "allergens":
      return values
        .map((code) => {
          const known = knownAllergen(code)
          return known ? choices.allergenNames[known] : code
        })
        .join(" · ")
    case "harvest_months":
      return values
        .map((month) => choices.monthNames[Number(month) - 1])
        .join(" · ")
    case "photos":
      return fillWords(words.conflict.photos, { count: values.length })
    case "certificates":
      return values
        .map((id) => choices.certificates.find((one) => one.id === id)?.label)
        .join(" · ")
    case "category":
      return values
        .map(
          (handle) =>
            choices.categories.find((one) => one.handle === handle)?.name ??
            handle
        )
        .join(" · ")
    default:
      return values.join(" · ")
  }
}
