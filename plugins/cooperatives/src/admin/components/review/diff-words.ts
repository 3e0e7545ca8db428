/** A run of words that both texts have, or only one of them. */
export type DiffPart = { kind: "same" | "added" | "removed"; text: string }

/** Longer texts are marked as a whole: comparing them word by word costs too much. */
const MOST_WORDS = 1_500

/** What was added to and removed from a text, word by word. */
export function diffWords(before: string, after: string): DiffPart[] {
  const old = wordsOf(before)
  const now = wordsOf(after)
  if (old.length > MOST_WORDS || now.length > MOST_WORDS) {
    return join([
      ...old.map((text): DiffPart => ({ kind: "removed", text })),
      ...now.map((text): DiffPart => ({ kind: "added", text })),
    ])
  }
  return join(walk(old, now, longestCommon(old, now)))
}

// Spaces stay with the word before them, so that joined parts read as the text.
const wordsOf = (text: string) => text.match(/\S+\s*/g) ?? []

/** Length of the longest common tail of words, from each pair of places on. */
function longestCommon(old: string[], now: string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(now.length + 1).fill(0)
  )
  const at = (i: number, j: number) => table[i]?.[j] ?? 0
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = table[i]
      if (row) {
        row[j] = isSame(old[i], now[j])
          ? at(i + 1, j + 1) + 1
          : Math.max(at(i + 1, j), at(i, j + 1))
      }
    }
  }
  return table
}

function walk(old: string[], now: string[], table: number[][]): DiffPart[] {
  const parts: DiffPart[] = []
  let i = 0
  let j = 0
  while (i < old.length || j < now.length) {
    const left = old[i]
    const right = now[j]
    if (left !== undefined && right !== undefined && isSame(left, right)) {
      parts.push({ kind: "same", text: right })
      i += 1
      j += 1
    } else if (
      right !== undefined &&
      (left === undefined ||
        (table[i]?.[j + 1] ?? 0) > (table[i + 1]?.[j] ?? 0))
    ) {
      parts.push({ kind: "added", text: right })
      j += 1
    } else {
      parts.push({ kind: "removed", text: left ?? "" })
      i += 1
    }
  }
  return parts
}

const isSame = (left?: string, right?: string) => left?.trim() === right?.trim()

function join(parts: DiffPart[]): DiffPart[] {
  return parts.reduce<DiffPart[]>((joined, part) => {
    const last = joined.at(-1)
    return last?.kind === part.kind
      ? [...joined.slice(0, -1), { ...last, text: last.text + part.text }]
      : [...joined, part]
  }, [])
}
