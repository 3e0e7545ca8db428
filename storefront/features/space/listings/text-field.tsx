"use client"

import type { ReactNode } from "react"
import { InputField, TextareaField } from "@/components/ui/field"
import { directionOf, LANGUAGES, type Language } from "@/lib/i18n/locales"
import type { Content, TextField as FieldName } from "./listing-wire"
import type { ListingWords } from "./listing-words"

const LIMITS: Record<FieldName, number> = {
  title: 120,
  description: 5_000,
  how_made: 5_000,
  how_to_use: 5_000,
  how_to_keep: 2_000,
  composition: 2_000,
  origin: 300,
}

/** A text in the page's language, beside what another language already says. */
export function TextField({
  field,
  label,
  hint,
  value,
  onType,
  language,
  texts,
  words,
  disabled,
}: {
  field: FieldName
  label: string
  hint?: ReactNode
  value: string
  onType: (value: string) => void
  language: Language
  texts: Content["texts"]
  words: ListingWords["edit"]["otherLanguage"]
  disabled: boolean
}) {
  const isShort = field === "title" || field === "origin"
  const common = {
    id: field,
    label,
    hint,
    value,
    maxLength: LIMITS[field],
    disabled,
    dir: "auto",
  }
  const other = LANGUAGES.find(
    (candidate) => candidate !== language && texts[candidate]?.[field]
  )
  return (
    <div className="flex flex-col gap-2">
      {isShort ? (
        <InputField
          {...common}
          onChange={({ target }) => onType(target.value)}
        />
      ) : (
        <TextareaField
          {...common}
          rows={field === "description" ? 6 : 3}
          onChange={({ target }) => onType(target.value)}
        />
      )}
      {other && !value && (
        <p className="border-s-2 border-saffron ps-3 text-sm">
          <span className="block text-reed">{words[other]}</span>
          <span lang={other} dir={directionOf(other)} className="line-clamp-4">
            {texts[other]?.[field]}
          </span>
        </p>
      )}
    </div>
  )
}
