"use client"

import { SelectField } from "@/components/ui/field"
import { CategoryTiles, type CategoryChoice } from "./category-tiles"
import type { ListingDraft } from "./listing-draft"
import { PRODUCT_CLASSES } from "./listing-wire"
import type { ListingWords } from "./listing-words"

/** What kind of product it is: where shoppers find it, which rules it follows. */
export function KindFields({
  draft,
  words,
  categories,
  onChange,
  disabled,
}: {
  draft: Pick<ListingDraft, "category" | "class">
  words: ListingWords["edit"]
  categories: CategoryChoice[]
  onChange: (part: Partial<ListingDraft>) => void
  disabled: boolean
}) {
  return (
    <>
      <CategoryTiles
        name="category"
        label={words.category}
        categories={categories}
        value={draft.category}
        onChoose={(category) => onChange({ category })}
        disabled={disabled}
      />
      <SelectField
        id="class"
        label={words.class}
        value={draft.class}
        disabled={disabled}
        onChange={({ target }) => {
          const chosen = PRODUCT_CLASSES.find((known) => known === target.value)
          if (chosen) {
            onChange({ class: chosen })
          }
        }}
      >
        {PRODUCT_CLASSES.map((known) => (
          <option key={known} value={known}>
            {words.classes[known]}
          </option>
        ))}
      </SelectField>
    </>
  )
}
