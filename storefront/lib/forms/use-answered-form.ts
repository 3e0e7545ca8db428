"use client"

import {
  startTransition,
  useActionState,
  useEffect,
  useRef,
  type FormEvent,
} from "react"
import type { FieldProblem } from "@/lib/address/address-form"
import type { FormState } from "./form-state"

/**
 * A form that keeps what was typed when it is refused and takes the person to
 * the first thing to correct. Without scripts the same action answers a page.
 */
export function useAnsweredForm<
  P extends string,
  F extends string = FieldProblem,
>(
  action: (state: FormState<P, F>, form: FormData) => Promise<FormState<P, F>>,
  initial: FormState<P, F>
) {
  const form = useRef<HTMLFormElement>(null)
  const [state, dispatch, pending] = useActionState(action, initial)

  useEffect(() => {
    if (state.attempt > 0) {
      form.current
        ?.querySelector<HTMLElement>("[aria-invalid=true], [data-answer]")
        ?.focus()
    }
  }, [state.attempt])

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    // By hand, because React would empty the fields after its own sending.
    event.preventDefault()
    const filled = new FormData(event.currentTarget)
    if (!pending) {
      startTransition(() => dispatch(filled))
    }
  }

  return { state, pending, form: { ref: form, action: dispatch, onSubmit } }
}
