import { BigLink } from "../kit/big-button"

/** The way to the newer and older lines of a long list. */
export function PageTurner({
  page,
  more,
  hrefOf,
  words,
}: {
  page: number
  /** Whether older lines follow. */
  more: boolean
  hrefOf: (page: number) => string
  words: { pages: string; newer: string; older: string }
}) {
  if (page === 1 && !more) {
    return null
  }
  return (
    <nav aria-label={words.pages} className="flex flex-wrap gap-3">
      {page > 1 && (
        <BigLink rel="prev" tone="quiet" href={hrefOf(page - 1)}>
          {words.newer}
        </BigLink>
      )}
      {more && (
        <BigLink rel="next" tone="quiet" href={hrefOf(page + 1)}>
          {words.older}
        </BigLink>
      )}
    </nav>
  )
}
