"use client"

import { Notice } from "@/components/ui/notice"
import type { IconName } from "@/components/ui/icon"
import { useAnsweredForm } from "@/lib/forms/use-answered-form"
import { BigButton } from "../kit/big-button"
import type { FormWords } from "./form-words"
import { FormRowField, type FormRow } from "./form-row"
import type { KeptAnswers, SpaceFormState } from "./space-form-state"

/**
 * A form of a few questions: what was typed stays when something is wrong, with
 * or without scripts. Once it worked its action leads on, so it says no more.
 */
export function SpaceForm({
  name,
  from,
  locale,
  kept,
  action,
  rows,
  values,
  submit,
  icon = "check",
  words,
}: {
  /** Which form it is, in an address and in what is kept of it. */
  name: string
  /** The page that it stands on. */
  from: string
  locale: string
  /** The last form that was refused without scripts. */
  kept?: KeptAnswers | null
  action: (state: SpaceFormState, form: FormData) => Promise<SpaceFormState>
  rows: FormRow[]
  values: Record<string, string>
  submit: string
  icon?: IconName
  words: FormWords
}) {
  const before = kept?.form === name ? kept : null
  const { state, pending, form } = useAnsweredForm(action, {
    values: { ...values, ...before?.values },
    problems: before?.problems ?? {},
    problem: before?.problem ?? null,
    done: false,
    attempt: 0,
  })
  return (
    <form {...form} noValidate className="flex max-w-lg flex-col gap-5">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="form" value={name} />
      <input type="hidden" name="from" value={from} />
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
