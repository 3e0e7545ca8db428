import { Icon } from "./icon"
import { pageNumbers } from "./page-numbers"

type PaginationProps = {
  page: number
  pageCount: number
  hrefOf: (page: number) => string
  labels: {
    navigation: string
    previous: string
    next: string
    page: (page: number) => string
  }
}

const CELL =
  "inline-flex min-h-11 min-w-11 items-center justify-center px-3 tabular"

/**
 * Links to the pages of a list; nothing where there is only one. Whole page
 * loads: the router would take a list that differs by its query alone for the
 * stored one that is already shown.
 */
export function Pagination({
  page,
  pageCount,
  hrefOf,
  labels,
}: PaginationProps) {
  if (pageCount < 2) {
    return null
  }
  return (
    <nav aria-label={labels.navigation} className="mt-12 flex justify-center">
      <ul className="flex items-center gap-1">
        {page > 1 && (
          <li>
            <a rel="prev" href={hrefOf(page - 1)} className={CELL}>
              <Icon name="chevron" className="size-5 rotate-180 rtl:rotate-0" />
              <span className="sr-only">{labels.previous}</span>
            </a>
          </li>
        )}
        {pageNumbers(page, pageCount).map((number, index) => (
          <li key={number ?? `gap-${index}`}>
            {number === null ? (
              <span className={CELL}>…</span>
            ) : (
              <a
                href={hrefOf(number)}
                aria-label={labels.page(number)}
                aria-current={number === page ? "page" : undefined}
                className={`${CELL} border-b-2 border-transparent hover:border-clay aria-[current]:border-clay aria-[current]:font-semibold`}
              >
                {number}
              </a>
            )}
          </li>
        ))}
        {page < pageCount && (
          <li>
            <a rel="next" href={hrefOf(page + 1)} className={CELL}>
              <Icon name="chevron" className="mirror size-5" />
              <span className="sr-only">{labels.next}</span>
            </a>
          </li>
        )}
      </ul>
    </nav>
  )
}
