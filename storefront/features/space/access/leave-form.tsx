"use client"

import { useRef, useState, type FormEvent, type ReactNode } from "react"
import { Notice } from "@/components/ui/notice"
import type { IconName } from "@/components/ui/icon"
import { BigButton } from "../kit/big-button"
import { forgetKeptPages } from "../offline/kept-pages"
import { clearOutbox } from "../offline/outbox/store"
import { useOutbox } from "../offline/outbox/use-outbox"

export type LeaveWords = {
  /** `{count}` stands for how many operations wait. */
  unsentTitle: string
  unsentBody: string
  stay: string
  leaveAnyway: string
}

/**
 * Leaves the space. While something was not sent, it asks first: what is kept
 * on this phone goes with the person.
 */
export function LeaveForm({
  action,
  locale,
  icon,
  words,
  children,
}: {
  action: (form: FormData) => Promise<void>
  locale: string
  icon: IconName
  words: LeaveWords
  children: ReactNode
}) {
  const form = useRef<HTMLFormElement>(null)
  const isClean = useRef(false)
  const [asks, setAsks] = useState(false)
  const { operations } = useOutbox()

  async function clean() {
    await Promise.all([clearOutbox(), forgetKeptPages()])
    isClean.current = true
    form.current?.requestSubmit()
  }

  function onSubmit(event: FormEvent) {
    if (isClean.current) {
      return
    }
    event.preventDefault()
    if (operations.length > 0) {
      setAsks(true)
    } else {
      void clean()
    }
  }

  return (
    <form ref={form} action={action} onSubmit={onSubmit}>
      <input type="hidden" name="locale" value={locale} />
      {asks ? (
        <Notice
          tone="warning"
          title={words.unsentTitle.replace(
            "{count}",
            String(operations.length)
          )}
        >
          <p>{words.unsentBody}</p>
          <div className="mt-3 flex flex-col gap-2">
            <BigButton onClick={() => setAsks(false)}>{words.stay}</BigButton>
            <BigButton tone="danger" onClick={() => void clean()}>
              {words.leaveAnyway}
            </BigButton>
          </div>
        </Notice>
      ) : (
        <BigButton type="submit" tone="quiet" icon={icon}>
          {children}
        </BigButton>
      )}
    </form>
  )
}
