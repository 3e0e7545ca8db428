"use client"

import { Notice } from "@/components/ui/notice"
import type { IconName } from "@/components/ui/icon"
import { freshForm } from "@/lib/forms/form-state"
import { useAnsweredForm } from "@/lib/forms/use-answered-form"
import { BigButton } from "../kit/big-button"
import type { FormWords } from "./form-words"
import { FormRowField, type FormRow } from "./form-row"
import type { SpaceFormState } from "./space-form-state"

/**
 * A form of a few questions: what was typed stays when something is wrong, with
 * or without scripts. Once it worked its action leads on, so it says no more.
 */
export function SpaceForm({
  action,
  hidden,
  rows,
  values,
  submit,
  icon = "check",
  words,
}: {
  action: (state: SpaceFormState, form: FormData) => Promise<SpaceFormState>
  hidden: Record<string, string>
  rows: FormRow[]
  values: Record<string, string>
  submit: string
  icon?: IconName
  words: FormWords
}) {
  const { state, pending, form } = useAnsweredForm(
    action,
    freshForm<
      NonNullable<SpaceFormState["problem"]>,
      NonNullable<SpaceFormState["problems"][string]>
    >(values)
  )
  return (
    <form {...form} noValidate className="flex max-w-lg flex-col gap-5">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {rows.map((row) => {
        const problem = state.problems[row.name]
        return (
          <FormRowField
            key={row.name}
            row={row}
            value={state.values[row.name] ?? ""}
            error={problem && (words.fields[problem] ?? words.fix)}
            note={words.optional}
          />
        )
      })}
      {(state.problem || Object.keys(state.problems).length > 0) && (
        <div tabIndex={-1} data-answer>
          <Notice
            tone="error"
            title={state.problem ? words.problems[state.problem] : words.fix}
          />
        </div>
      )}
      <div>
        <BigButton
          type="submit"
          icon={icon}
          aria-disabled={pending || undefined}
        >
          {pending ? words.busy : submit}
        </BigButton>
      </div>
    </form>
  )
}
