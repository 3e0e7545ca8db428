"use client"

import { useRef, useState, type FormEvent } from "react"
import type { Language } from "@/lib/i18n/locales"
import { useOutbox } from "../offline/outbox/use-outbox"
import { classOfCategory, unitOfClass } from "./category-class"
import { keepNewListing } from "./keep-new-listing"
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

/** A new product's form: what is typed, what is wrong, and its keeping. */
export function useNewListing(language: Language) {
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

  return {
    form,
    photos,
    values,
    typed,
    change,
    choose,
    problems,
    state,
    save,
    savedKey,
    startAnother,
    focusName: () => focusField(form.current, FIELDS.name),
  }
}

function focusField(form: HTMLFormElement | null, name: string) {
  const field = form?.querySelector<HTMLElement>(`[name="${name}"]`)
  field?.focus()
  field?.scrollIntoView({ block: "center" })
}
