import type { FieldProblem } from "@/lib/address/address-form"

/** What a form shows after an answer; the interface owns the words. */
export type FormState<P extends string, F extends string = FieldProblem> = {
  values: Record<string, string>
  problems: Partial<Record<string, F>>
  problem: P | null
  done: boolean
  /** Rises with every answer. */
  attempt: number
}

/** A form before its first sending. */
export function freshForm<P extends string, F extends string = FieldProblem>(
  values: Record<string, string>
): FormState<P, F> {
  return { values, problems: {}, problem: null, done: false, attempt: 0 }
}
