"use client"

import { Button } from "@/components/ui/button"
import { InputField } from "@/components/ui/field"
import { Notice } from "@/components/ui/notice"
import { freshForm } from "@/lib/forms/form-state"
import { useAnsweredForm } from "@/lib/forms/use-answered-form"
import { enterSpace } from "./space-session"

type Words = Record<
  | "email"
  | "password"
  | "submit"
  | "busy"
  | "required"
  | "emailProblem"
  | "wrong_credentials"
  | "unavailable",
  string
>

/** The door of the cooperatives' space. */
export function EnterForm({ locale, words }: { locale: string; words: Words }) {
  const { state, pending, form } = useAnsweredForm(
    enterSpace,
    freshForm({ email: "" })
  )
  const said = (field: string) => {
    const code = state.problems[field]
    return code && (code === "email" ? words.emailProblem : words.required)
  }
  return (
    <form {...form} noValidate className="flex max-w-md flex-col gap-4">
      <input type="hidden" name="locale" value={locale} />
      <InputField
        id="email"
        type="email"
        label={words.email}
        autoComplete="username"
        defaultValue={state.values["email"]}
        error={said("email")}
        dir="ltr"
        required
      />
      <InputField
        id="password"
        type="password"
        label={words.password}
        autoComplete="current-password"
        error={said("password")}
        dir="ltr"
        required
      />
      {state.problem && (
        <div tabIndex={-1} data-answer>
          <Notice tone="error" title={words[state.problem]} />
        </div>
      )}
      <Button type="submit" aria-disabled={pending || undefined}>
        {pending ? words.busy : words.submit}
      </Button>
    </form>
  )
}
