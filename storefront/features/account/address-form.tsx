"use client"

import {
  AddressFields,
  type AddressWords,
} from "@/components/address/address-fields"
import { Button } from "@/components/ui/button"
import {
  ADDRESS_FIELDS,
  type AddressField,
  type AddressValues,
} from "@/lib/address/address-form"
import { freshForm } from "@/lib/forms/form-state"
import { useAnsweredForm } from "@/lib/forms/use-answered-form"
import type { AccountState } from "./account-state"
import type { AnswerWords } from "./answer-words"
import { FormAnswer } from "./form-answer"
import { saveAddress } from "./my-account"

type Choice = { value: string; label: string }

/** A new address, or one to change. */
export function AddressForm({
  locale,
  here,
  kept,
  id,
  initial,
  countries,
  provinces,
  towns,
  postalCodeOptional,
  addressWords,
  words,
  submit,
  busy,
}: {
  locale: string
  /** The page's own address, to come back to without scripts. */
  here: string
  /** How the form was answered last, where no script could show it. */
  kept: AccountState | null
  id: string
  initial: AddressValues
  countries: Choice[]
  provinces: Choice[]
  towns: string[]
  postalCodeOptional: boolean
  addressWords: AddressWords
  words: AnswerWords
  submit: string
  busy: string
}) {
  const { state, pending, form } = useAnsweredForm(
    saveAddress,
    kept ?? freshForm(initial)
  )
  const values = { ...initial, ...state.values }
  return (
    <form
      {...form}
      id="answer"
      noValidate
      className="flex max-w-2xl flex-col gap-4"
    >
      <input type="hidden" name="here" value={here} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={id} />
      <AddressFields
        values={values}
        problems={sentences(state.problems, words)}
        words={addressWords}
        countries={countries}
        provinces={provinces}
        towns={towns}
        postalCodeOptional={postalCodeOptional}
        group=""
      />
      <FormAnswer state={state} words={words} />
      <Button
        type="submit"
        className="self-start"
        aria-disabled={pending || undefined}
      >
        {pending ? busy : submit}
      </Button>
    </form>
  )
}

function sentences(
  problems: Partial<Record<string, string>>,
  words: AnswerWords
): Partial<Record<AddressField, string>> {
  return Object.fromEntries(
    ADDRESS_FIELDS.flatMap((field) => {
      const sentence = words.fieldProblems[problems[field] ?? ""]
      return sentence ? [[field, sentence]] : []
    })
  )
}
