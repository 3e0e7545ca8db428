const FIRST_STRONG_ISOLATE = "\u2068"
const POP_ISOLATE = "\u2069"

/** A name inside a sentence, whichever way either of them is written. */
export function isolate(name: string): string {
  return `${FIRST_STRONG_ISOLATE}${name}${POP_ISOLATE}`
}
