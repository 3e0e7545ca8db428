const MOST_PAGES = 10_000

/** The page of a list in an address; the first where it says nothing of use. */
export function readPageNumber(value: unknown): number {
  const page = Number(value)
  return Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1
}
