"use server"

import { refresh } from "next/cache"
import { typedMinorUnits } from "@/lib/format/typed-number"
import { formLocale } from "@/lib/forms/form-locale"
import { formText } from "@/lib/forms/form-text"
import { sendVendor } from "../session/send-vendor"
import type { SpaceProblemCode } from "../session/vendor-problem"
import { readSize, SAID_UNITS, type SizeField } from "./typed-size"

export type PriceState =
  | { state: "open" }
  | { state: "saved" }
  /** The shop asks whether this price is meant; minor units. */
  | { state: "jump"; typed: string; from: number; to: number }
  | { state: "wrong"; typed: string; code: SpaceProblemCode | "price" }

/** Changes the price of a size, at once. */
export async function changePrice(
  _: PriceState,
  form: FormData
): Promise<PriceState> {
  const typed = formText(form, "price", 20)
  const price = typedMinorUnits(typed)
  if (!price) {
    return { state: "wrong", typed, code: "price" }
  }
  const sent = await sendVendor(
    `/vendor/listings/${idIn(form, "listing_id")}/sizes/${idIn(form, "size_id")}`,
    {
      locale: formLocale(form),
      body: { price, ...(form.has("confirm") ? { confirm: true } : {}) },
    }
  )
  if (sent.ok) {
    refresh()
    return { state: "saved" }
  }
  const { from } = sent.details
  return sent.code === "price_jump" && typeof from === "number"
    ? { state: "jump", typed, from, to: price }
    : { state: "wrong", typed, code: sent.code }
}

export type NewSizeState =
  | { state: "open" }
  | { state: "saved" }
  | {
      state: "wrong"
      problems: SizeField[]
      code: SpaceProblemCode | null
    }

/** Adds a size to a listing, with its price and stock. */
export async function addSize(
  _: NewSizeState,
  form: FormData
): Promise<NewSizeState> {
  const unit = formText(form, "new-size-unit", 10)
  const read = readSize({
    quantity: formText(form, "new-size-quantity", 20),
    unit: SAID_UNITS.find((known) => known === unit) ?? "g",
    price: formText(form, "new-size-price", 20),
    stock: formText(form, "new-size-stock", 20),
  })
  if (!read.ok) {
    return { state: "wrong", problems: read.problems, code: null }
  }
  const sent = await sendVendor(
    `/vendor/listings/${idIn(form, "listing_id")}/sizes`,
    { locale: formLocale(form), body: read.size }
  )
  if (!sent.ok) {
    return { state: "wrong", problems: [], code: sent.code }
  }
  refresh()
  return { state: "saved" }
}

/** Takes a size out of a listing. */
export async function removeSize(
  _: PriceState,
  form: FormData
): Promise<PriceState> {
  const sent = await sendVendor(
    `/vendor/listings/${idIn(form, "listing_id")}/sizes/${idIn(form, "size_id")}`,
    { method: "DELETE", locale: formLocale(form) }
  )
  if (!sent.ok) {
    return { state: "wrong", typed: "", code: sent.code }
  }
  refresh()
  return { state: "saved" }
}

function idIn(form: FormData, name: string): string {
  return encodeURIComponent(formText(form, name, 100))
}
