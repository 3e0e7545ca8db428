/** Deterministic variation: a number in [0, 1) from a text, and a seeded sequence. No clock, no Math.random. */
import { sure } from "./sure.ts"
export function noise(seed: string): number {
  let h = 2166136261
  for (let i = 0; i < seed.length; i++)
    h = Math.imul(h ^ seed.charCodeAt(i), 16777619)
  h = Math.imul(h ^ (h >>> 16), 2246822507)
  h = Math.imul(h ^ (h >>> 13), 3266489909)
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296
}

export type Random = {
  next(): number
  between(a: number, b: number): number
  pick<T>(list: readonly T[]): T
}

export function random(seed: string): Random {
  let n = 0
  const next = () => noise(`${seed}/${n++}`)
  return {
    next,
    between: (a, b) => a + (b - a) * next(),
    pick: (list) => sure(list[Math.floor(next() * list.length)]),
  }
}
