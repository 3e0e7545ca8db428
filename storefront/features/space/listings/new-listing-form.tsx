"use client"

import { InputField } from "@/components/ui/field"
import { Notice } from "@/components/ui/notice"
import { typedCount } from "@/lib/format/typed-number"
import type { Language } from "@/lib/i18n/locales"
import { BigButton } from "../kit/big-button"
import { CategoryTiles, type CategoryChoice } from "./category-tiles"
import { classOfCategory } from "./category-class"
import { FormStep } from "./form-step"
import { goToNextField } from "./go-to-next-field"
import type { ListingWords } from "./listing-words"
import { NewListingDone } from "./new-listing-done"
import { PhotoPicker } from "./photo-picker"
import { NumberField, SizeFields } from "./size-fields"
import { readSize, type SizeField } from "./typed-size"
import { useNewListing } from "./use-new-listing"

/** A new product in five steps on one short page, with or without a network. */
export function NewListingForm({
  language,
  categories,
  words,
  listPath,
}: {
  language: Language
  categories: CategoryChoice[]
  words: Pick<ListingWords, "new" | "photos" | "sizes" | "problems">
  /** Address of the list of products, without the listing's id. */
  listPath: string
}) {
  const {
    form,
    photos,
    values,
    typed,
    change,
    problems,
    state,
    savedKey,
    ...listing
  } = useNewListing(language)
  const productClass = classOfCategory(values.category)
  const example = words.new.nameExample[productClass]

  if (savedKey) {
    return (
      <NewListingDone
        operationKey={savedKey}
        words={words.new}
        listPath={listPath}
        onAnother={listing.startAnother}
      />
    )
  }
  const isSized = readSize({ ...typed, stock: "0" }).ok
  const wrongSize = problems.filter(
    (problem): problem is SizeField =>
      problem !== "category" && problem !== "name"
  )
  return (
    <form
      ref={form}
      noValidate
      onSubmit={listing.save}
      onKeyDown={goToNextField}
      className="flex max-w-xl flex-col gap-8"
    >
      <noscript>
        <Notice tone="warning" title={words.new.noScript} />
      </noscript>
      <FormStep
        number={1}
        title={words.photos.title}
        done={photos.photos.length > 0}
      >
        <PhotoPicker id="photo" words={words.photos} draft={photos} />
      </FormStep>
      <FormStep
        number={2}
        title={words.new.category}
        done={values.category !== ""}
        error={
          problems.includes("category") ? words.problems.category : undefined
        }
      >
        <CategoryTiles
          name="category"
          label={words.new.category}
          categories={categories}
          value={values.category}
          onChoose={listing.choose}
          onPicked={listing.focusName}
        />
      </FormStep>
      <FormStep
        number={3}
        title={words.new.name}
        done={values.name.trim() !== ""}
      >
        <InputField
          id="name"
          label={<span className="sr-only">{words.new.name}</span>}
          placeholder={example}
          value={values.name}
          onChange={({ target }) => change({ name: target.value })}
          error={problems.includes("name") ? words.problems.name : undefined}
          maxLength={120}
          autoComplete="off"
          enterKeyHint="next"
        />
      </FormStep>
      <FormStep number={4} title={words.new.sizeAndPrice} done={isSized}>
        <SizeFields
          id="size"
          words={words.sizes}
          problemWords={words.problems}
          problems={wrongSize}
          typed={typed}
          onType={change}
        />
      </FormStep>
      <FormStep
        number={5}
        title={words.new.stock}
        done={typedCount(typed.stock) !== null}
      >
        <NumberField
          id="size-stock"
          label={<span className="sr-only">{words.new.stock}</span>}
          value={typed.stock}
          onType={(stock) => change({ stock })}
          error={problems.includes("stock") ? words.problems.stock : undefined}
          inputMode="numeric"
          enterKeyHint="done"
        />
      </FormStep>
      {state === "full" && (
        <Notice tone="error" title={words.problems.storage} />
      )}
      <div className="flex flex-col gap-2">
        <BigButton
          type="submit"
          icon="check"
          aria-disabled={state === "saving" || undefined}
        >
          {state === "saving" ? words.new.saving : words.new.save}
        </BigButton>
        <p className="text-sm text-reed">{words.new.offlineHint}</p>
      </div>
    </form>
  )
}
