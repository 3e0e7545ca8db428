"use client"

import { useEffect } from "react"
import { Icon } from "@/components/ui/icon"
import { openOutbox } from "./outbox/outbox"
import { useOutbox } from "./outbox/use-outbox"
import { useWorker } from "./use-worker"

/** Sentences of the bar; `{count}` stands for how many operations. */
export type OutboxWords = Record<
  | "offline"
  | "offlineWaiting"
  | "sending"
  | "conflicts"
  | "signedOut"
  | "signIn"
  | "see",
  string
>

/**
 * Opens the outbox of the person whose page this is, and says in a bar what
 * the network and the outbox are doing; nothing while all is well.
 */
export function OutboxRoot({
  person,
  paths,
  ahead,
  words,
}: {
  person: string
  paths: { space: string; outbox: string; signIn: string }
  /** Screens that are worked on without a network. */
  ahead: string[]
  words: OutboxWords
}) {
  useEffect(() => openOutbox(person), [person])
  useWorker({ person, scope: paths.space, ahead })
  const { ready, online, signedOut, operations, conflicts, refused } =
    useOutbox()
  const waiting = operations.length
  const stuck = conflicts.length + refused.length
  const said = (text: string) => text.replace("{count}", String(waiting))
  if (!ready || (online && waiting === 0)) {
    return null
  }
  const message = signedOut
    ? words.signedOut
    : stuck > 0
      ? words.conflicts.replace("{count}", String(stuck))
      : online
        ? said(words.sending)
        : waiting > 0
          ? said(words.offlineWaiting)
          : words.offline
  const link = signedOut
    ? { href: paths.signIn, label: words.signIn }
    : { href: paths.outbox, label: words.see }
  return (
    <div
      role="status"
      className="sticky top-0 z-20 flex min-h-12 items-center gap-3 bg-kohl px-4 py-1 text-sm text-plaster"
    >
      <Icon
        name={stuck > 0 || signedOut ? "warning" : online ? "sync" : "offline"}
        className="size-6 shrink-0 text-saffron"
      />
      <span className="min-w-0 grow">{message}</span>
      {waiting > 0 && (
        <a
          href={link.href}
          className="inline-flex min-h-12 shrink-0 items-center px-2 font-semibold underline underline-offset-4"
        >
          {link.label}
        </a>
      )}
    </div>
  )
}
