import type { FieldProblem } from "@/lib/address/address-form"

const MIN_PASSWORD_LENGTH = 10

type Typed = { password: string; repeat?: string }

/** A new password as typed, and what is wrong with it. */
export function readNewPassword(form: FormData): {
  password: string
  problems: Partial<Record<keyof Typed, FieldProblem>>
} {
  const password = raw(form, "password")
  const repeat = form.has("repeat") ? raw(form, "repeat") : password
  if (password.length < MIN_PASSWORD_LENGTH) {
    return { password, problems: { password: "password_short" } }
  }
  return {
    password,
    problems: password === repeat ? {} : { repeat: "password_differs" },
  }
}

function raw(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value.slice(0, 200) : ""
}
