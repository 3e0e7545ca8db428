"use client"

import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from "react"
import { isRecord } from "@/lib/is-record"
import { enqueue } from "../offline/outbox/outbox"
import { readOutboxState } from "../offline/outbox/outbox-state"
import { stockSubject } from "./stock-movement"
import type { Burst } from "./stock-view"

/** Taps this close together are one movement. */
const QUIET_MILLISECONDS = 900

type KeptBurst = Burst & { label: string }

/**
 * Plus and minus, many at a time: taps are on the phone at once, and become
 * one operation when the thumb rests or the page is left.
 */
export function useStockTaps(person: string, isReady: boolean) {
  const name = `stock-taps:${person}`
  const flushing = useRef(new Set<string>())
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>())
  const kept = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(name),
    () => null
  )
  const bursts: Burst[] = useMemo(() => readBursts(kept), [kept])

  const flush = useCallback(
    async (variantId: string) => {
      clearTimeout(timers.current.get(variantId))
      const burst = readKept(name).find(
        ({ variant_id }) => variant_id === variantId
      )
      if (!burst || flushing.current.has(burst.id)) {
        return
      }
      flushing.current.add(burst.id)
      const isKept = readOutboxState().operations.some(
        ({ context }) => context?.["burst"] === burst.id
      )
      if (burst.delta !== 0 && !isKept) {
        await enqueue({
          kind: "stock.move",
          path: "/vendor/stock",
          body: {
            movements: [
              { kind: "adjust", variant_id: variantId, delta: burst.delta },
            ],
          },
          label: burst.label,
          subject: stockSubject(variantId),
          context: { burst: burst.id },
        })
      }
      takeOut(name, burst)
    },
    [name]
  )

  const tap = useCallback(
    (line: { variant_id: string; name: string }, by: number) => {
      const others = readKept(name)
      const known = others.find(
        ({ variant_id }) => variant_id === line.variant_id
      )
      const burst: KeptBurst = {
        id: known?.id ?? crypto.randomUUID(),
        variant_id: line.variant_id,
        delta: (known?.delta ?? 0) + by,
        label: line.name,
      }
      keep(name, [...others.filter((other) => other !== known), burst])
      clearTimeout(timers.current.get(line.variant_id))
      timers.current.set(
        line.variant_id,
        setTimeout(() => void flush(line.variant_id), QUIET_MILLISECONDS)
      )
    },
    [name, flush]
  )

  useEffect(() => {
    if (!isReady) {
      return
    }
    const flushAll = () => {
      for (const { variant_id } of readKept(name)) {
        void flush(variant_id)
      }
    }
    // What a closed page left behind.
    flushAll()
    const onHidden = () => {
      if (document.visibilityState === "hidden") {
        flushAll()
      }
    }
    document.addEventListener("visibilitychange", onHidden)
    return () => document.removeEventListener("visibilitychange", onHidden)
  }, [isReady, name, flush])

  return { bursts, tap, flush }
}

const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function readKept(name: string): KeptBurst[] {
  return readBursts(localStorage.getItem(name))
}

function readBursts(kept: string | null): KeptBurst[] {
  try {
    const read: unknown = JSON.parse(kept ?? "[]")
    return Array.isArray(read) ? read.filter(isBurst) : []
  } catch {
    return []
  }
}

function keep(name: string, bursts: KeptBurst[]) {
  localStorage.setItem(name, JSON.stringify(bursts))
  listeners.forEach((listener) => listener())
}

/** Taps that came while a burst was being kept stay, as a burst of their own. */
function takeOut(name: string, sent: KeptBurst) {
  keep(
    name,
    readKept(name).flatMap((burst) => {
      if (burst.id !== sent.id) {
        return [burst]
      }
      const rest = burst.delta - sent.delta
      return rest === 0
        ? []
        : [{ ...burst, id: crypto.randomUUID(), delta: rest }]
    })
  )
}

function isBurst(value: unknown): value is KeptBurst {
  return (
    isRecord(value) &&
    typeof value["id"] === "string" &&
    typeof value["variant_id"] === "string" &&
    typeof value["delta"] === "number" &&
    typeof value["label"] === "string"
  )
}
