"use client"

import { useEffect, useRef, useState, type FormEvent } from "react"
import {
  APPLICATION_FIELDS,
  findProblems,
  readApplication,
  type ApplicationProblems,
} from "./application"
import type { AnswerCode } from "./apply-words"
import { forgetAnswers, keepAnswers, readAnswers } from "./kept-answers"
import { forgetDocuments, type KeptDocument } from "./kept-documents"
import { postApplication } from "./post-application"

type State = {
  problems: ApplicationProblems
  code: AnswerCode | null
  /** Rises with every answer, so that the person is taken to it. */
  attempt: number
}

/** The form while a script runs: kept as it is typed, checked before it leaves. */
export function useApplication(
  initial: Omit<State, "attempt">,
  documents: KeptDocument[] | null,
  sentPath: string
) {
  const form = useRef<HTMLFormElement>(null)
  const [state, setState] = useState<State>({ ...initial, attempt: 0 })
  const [pending, setPending] = useState(false)

  useEffect(() => {
    for (const [name, value] of Object.entries(readAnswers())) {
      const control = form.current?.elements.namedItem(name)
      // Whoever typed before the script arrived knows better.
      if (isControl(control) && control.value === "") {
        control.value = value
      }
    }
  }, [])

  useEffect(() => {
    if (state.attempt > 0) {
      form.current
        ?.querySelector<HTMLElement>("[aria-invalid=true], [data-answer]")
        ?.focus()
    }
  }, [state.attempt])

  function keep() {
    if (form.current) {
      keepAnswers(answersOf(form.current))
    }
  }

  function answer(code: AnswerCode, problems: ApplicationProblems = {}) {
    setState(({ attempt }) => ({ code, problems, attempt: attempt + 1 }))
  }

  async function send(filled: FormData) {
    const typed = (field: string) => textOf(filled, field)
    const problems = findProblems(readApplication(typed))
    if (Object.keys(problems).length > 0) {
      answer("fields", problems)
      return
    }
    setPending(true)
    const received = await postApplication(filled, documents)
    if (received.ok) {
      forgetAnswers()
      await forgetDocuments()
      window.location.assign(sentPath)
      return
    }
    setPending(false)
    answer(received.code, received.problems)
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!pending) {
      void send(new FormData(event.currentTarget))
    }
  }

  return { state, pending, form: { ref: form, onInput: keep, onSubmit } }
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

function isControl(control: unknown): control is Control {
  return (
    control instanceof HTMLInputElement ||
    control instanceof HTMLTextAreaElement ||
    control instanceof HTMLSelectElement
  )
}

function answersOf(form: HTMLFormElement): Record<string, string> {
  const filled = new FormData(form)
  return Object.fromEntries(
    APPLICATION_FIELDS.map((field) => [field, textOf(filled, field)])
  )
}

function textOf(form: FormData, field: string): string {
  const value = form.get(field)
  return typeof value === "string" ? value : ""
}
