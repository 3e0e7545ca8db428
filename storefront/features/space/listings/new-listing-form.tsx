"use client"

import { useRef, useState, type FormEvent } from "react"
import { InputField } from "@/components/ui/field"
import { Notice } from "@/components/ui/notice"
import { typedCount } from "@/lib/format/typed-number"
import type { Language } from "@/lib/i18n/locales"
import { BigButton } from "../kit/big-button"
import { useOutbox } from "../offline/outbox/use-outbox"
import { CategoryTiles, type CategoryChoice } from "./category-tiles"
import { classOfCategory, unitOfClass } from "./category-class"
import { FormStep } from "./form-step"
import { goToNextField } from "./go-to-next-field"
import { keepNewListing } from "./keep-new-listing"
import type { ListingWords } from "./listing-words"
import { NewListingDone } from "./new-listing-done"
import { PhotoPicker } from "./photo-picker"
import { NumberField, SizeFields } from "./size-fields"
import { readSize, SAID_UNITS, type SizeField } from "./typed-size"
import { useDraftPhotos } from "./use-draft-photos"
import { useKeptForm } from "./use-kept-form"

const EMPTY = {
  category: "",
  name: "",
  quantity: "",
  unit: "g",
  price: "",
  stock: "",
}

type Problem = "category" | "name" | SizeField

const FIELDS: Record<Problem, string> = {
  category: "category",
  name: "name",
  quantity: "size-quantity",
  price: "size-price",
  stock: "size-stock",
}

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
  const { enqueue } = useOutbox()
  const form = useRef<HTMLFormElement>(null)
  const photos = useDraftPhotos([])
  const { values, change, forget } = useKeptForm("new-listing", EMPTY)
  const [problems, setProblems] = useState<Problem[]>([])
  const [state, setState] = useState<"open" | "saving" | "full">("open")
  const [savedKey, setSavedKey] = useState<string | null>(null)

  const typed = {
    quantity: values.quantity,
    unit: SAID_UNITS.find((unit) => unit === values.unit) ?? "g",
    price: values.price,
    stock: values.stock,
  }
  const productClass = classOfCategory(values.category)
  const example = words.new.nameExample[productClass]

  function choose(category: string) {
    const unit = unitOfClass(classOfCategory(category))
    change({ category, unit })
  }

  async function save(event: FormEvent) {
    event.preventDefault()
    if (state === "saving" || photos.isPreparing) {
      return
    }
    const read = readSize(typed)
    const wrong: Problem[] = [
      ...(values.category ? [] : ["category" as const]),
      ...(values.name.trim() ? [] : ["name" as const]),
      ...(read.ok ? [] : read.problems),
    ]
    setProblems(wrong)
    if (!read.ok || wrong.length > 0) {
      focusField(form.current, FIELDS[wrong[0] ?? "name"])
      return
    }
    setState("saving")
    try {
      const key = await keepNewListing(
        {
          category: values.category,
          name: values.name.trim(),
          size: read.size,
          photos: photos.photos,
          language,
        },
        enqueue
      )
      setSavedKey(key)
      setState("open")
      forget()
    } catch (error) {
      console.error(error)
      setState("full")
    }
  }

  function startAnother() {
    photos.replace([])
    setSavedKey(null)
    setProblems([])
  }

  if (savedKey) {
    return (
      <NewListingDone
        operationKey={savedKey}
        words={words.new}
        listPath={listPath}
        onAnother={startAnother}
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
      onSubmit={save}
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
          onChoose={choose}
          onPicked={() => focusField(form.current, "name")}
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

function focusField(form: HTMLFormElement | null, name: string) {
  const field = form?.querySelector<HTMLElement>(`[name="${name}"]`)
  field?.focus()
  field?.scrollIntoView({ block: "center" })
}
