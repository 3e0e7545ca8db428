"use client"

import { InputField } from "@/components/ui/field"
import { Notice } from "@/components/ui/notice"
import { freshForm } from "@/lib/forms/form-state"
import { useAnsweredForm } from "@/lib/forms/use-answered-form"
import { BigButton } from "../kit/big-button"
import type { AccessState } from "./access-state"
import type { AccessWords } from "./access-words"

/** One field of a form at the door. */
export type AccessField = {
  name: string
  label: string
  type: "text" | "email" | "password"
  autoComplete: string
  hint?: string
}

/** A short form at the door: its fields, its answer in a sentence, its button. */
export function AccessForm({
  action,
  fields,
  hidden,
  submit,
  busy,
  done,
  words,
  here,
  kept,
}: {
  action: (state: AccessState, form: FormData) => Promise<AccessState>
  fields: AccessField[]
  hidden: Record<string, string>
  submit: string
  busy: string
  /** Shown once it worked, for forms that stay on their page. */
  done?: string
  words: AccessWords
  /** The page's own address, to come back to without scripts. */
  here: string
  /** How the form was answered last, where no script could show it. */
  kept: AccessState | null
}) {
  const { state, pending, form } = useAnsweredForm(
    action,
    kept ?? freshForm({})
  )
  if (state.done && done) {
    return (
      <div id="answer">
        <Notice tone="success" title={done} />
      </div>
    )
  }
  return (
    <form {...form} id="answer" noValidate className="flex flex-col gap-4">
      <input type="hidden" name="here" value={here} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ name, ...field }) => (
        <InputField
          key={name}
          id={name}
          {...field}
          required
          maxLength={254}
          dir={field.type === "text" ? undefined : "ltr"}
          defaultValue={
            field.type === "password" ? undefined : state.values[name]
          }
          error={words.fields[state.problems[name] ?? ""]}
        />
      ))}
      {state.problem && (
        <div tabIndex={-1} data-answer>
          <Notice tone="error" title={words.problems[state.problem]} />
        </div>
      )}
      <BigButton
        type="submit"
        className="sm:w-full"
        aria-disabled={pending || undefined}
      >
        {pending ? busy : submit}
      </BigButton>
    </form>
  )
}
