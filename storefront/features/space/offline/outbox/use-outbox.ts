"use client"

import { useMemo, useSyncExternalStore } from "react"
import { enqueue, giveUp, resend, waitFor } from "./outbox"
import {
  emptyOutboxState,
  readOutboxState,
  subscribeToOutbox,
} from "./outbox-state"

/**
 * What waits on this phone, and how to add to it:
 *
 *     const { enqueue, waitFor, waiting, conflicts } = useOutbox()
 *     const key = await enqueue({ kind: "stock.move", path: "/vendor/stock", … })
 *     const settled = await waitFor(key) // done, conflict, refused or kept
 */
export function useOutbox() {
  const state = useSyncExternalStore(
    subscribeToOutbox,
    readOutboxState,
    emptyOutboxState
  )
  return useMemo(() => {
    const having = (wanted: "waiting" | "conflict" | "refused") =>
      state.operations.filter((operation) => operation.state === wanted)
    return {
      ...state,
      waiting: having("waiting"),
      conflicts: having("conflict"),
      refused: having("refused"),
      enqueue,
      waitFor,
      resend,
      giveUp,
    }
  }, [state])
}
