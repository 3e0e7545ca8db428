"use client"

import { useState, type ReactNode } from "react"
import { BigButton } from "../kit/big-button"
import { StatusBadge, type StatusTone } from "../kit/status-badge"
import type { SpaceProblemCode } from "../session/vendor-problem"
import type { Operation } from "./outbox/operation"
import { useOutbox } from "./outbox/use-outbox"

type Words = Record<
  Operation["state"] | "again" | "giveUp" | "giveUpSure" | "keep" | "needed",
  string
> & { problems: Record<SpaceProblemCode, string> }

const TONES: Record<Operation["state"], StatusTone> = {
  waiting: "waiting",
  conflict: "todo",
  refused: "bad",
}

/** Everything that waits on this phone, and what the person may do with it. */
export function WaitingList({
  words,
  empty,
}: {
  words: Words
  empty: ReactNode
}) {
  const { ready, operations, giveUp, resend } = useOutbox()
  if (!ready) {
    return null
  }
  if (operations.length === 0) {
    return empty
  }
  return (
    <ul className="divide-y divide-line border-y">
      {operations.map((operation) => (
        <li key={operation.key} className="flex flex-col gap-2 py-4">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <p className="font-semibold">{operation.label}</p>
            <StatusBadge tone={TONES[operation.state]}>
              {words[operation.state]}
            </StatusBadge>
          </div>
          {operation.problem && <p>{words.problems[operation.problem.code]}</p>}
          <div className="flex flex-wrap gap-2">
            {operation.state !== "waiting" && (
              <BigButton
                tone="quiet"
                icon="sync"
                onClick={() => void resend(operation, {})}
              >
                {words.again}
              </BigButton>
            )}
            <GiveUp
              words={words}
              isNeeded={operations.some(({ needs }) =>
                needs.includes(operation.key)
              )}
              onGiveUp={() => void giveUp(operation)}
            />
          </div>
        </li>
      ))}
    </ul>
  )
}

function GiveUp({
  words,
  isNeeded,
  onGiveUp,
}: {
  words: Words
  /** Whether others wait for it, and go with it. */
  isNeeded: boolean
  onGiveUp: () => void
}) {
  const [asks, setAsks] = useState(false)
  if (!asks) {
    return (
      <BigButton tone="quiet" icon="trash" onClick={() => setAsks(true)}>
        {words.giveUp}
      </BigButton>
    )
  }
  return (
    <>
      {isNeeded && <p className="w-full">{words.needed}</p>}
      <BigButton tone="danger" icon="trash" onClick={onGiveUp}>
        {words.giveUpSure}
      </BigButton>
      <BigButton tone="quiet" onClick={() => setAsks(false)}>
        {words.keep}
      </BigButton>
    </>
  )
}
