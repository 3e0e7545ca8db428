"use client"

import type { ReactNode } from "react"
import { Button } from "@/components/ui/button"
import { InputField } from "@/components/ui/field"
import { freshForm } from "@/lib/forms/form-state"
import { useAnsweredForm } from "@/lib/forms/use-answered-form"
import type { AccountState } from "./account-state"
import type { AnswerWords } from "./answer-words"
import { FormAnswer } from "./form-answer"

/** One text field of an account form. */
export type FieldRow = {
  name: string
  label: string
  type: "text" | "email" | "password" | "tel"
  autoComplete: string
  hint?: string
  note?: string
  value?: string
}

/** A short form of text fields with its answer above the button. */
export function FieldForm({
  action,
  fields,
  hidden,
  submit,
  busy,
  done,
  words,
  here,
  kept,
  children,
}: {
  action: (state: AccountState, form: FormData) => Promise<AccountState>
  fields: FieldRow[]
  hidden: Record<string, string>
  submit: string
  busy: string
  /** Shown once it worked, for forms that stay on their page. */
  done?: string
  words: AnswerWords
  /** The page's own address, to come back to without scripts. */
  here: string
  /** How the form was answered last, where no script could show it. */
  kept: AccountState | null
  children?: ReactNode
}) {
  const { state, pending, form } = useAnsweredForm(
    action,
    kept ??
      freshForm(
        Object.fromEntries(fields.map(({ name, value }) => [name, value ?? ""]))
      )
  )
  return (
    <form
      {...form}
      id="answer"
      noValidate
      className="flex max-w-md flex-col gap-4"
    >
      <input type="hidden" name="here" value={here} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ name, note, value: _value, ...field }) => (
        <InputField
          key={name}
          id={name}
          {...field}
          {...(note ? { note } : { required: true })}
          dir={field.type === "text" ? undefined : "ltr"}
          defaultValue={
            field.type === "password" ? undefined : state.values[name]
          }
          error={words.fieldProblems[state.problems[name] ?? ""]}
          maxLength={254}
        />
      ))}
      {children}
      <FormAnswer state={state} words={words} done={done} />
      <Button type="submit" aria-disabled={pending || undefined}>
        {pending ? busy : submit}
      </Button>
    </form>
  )
}
