import { Table } from "@medusajs/ui"
import { useWords } from "./use-words"

type PagerProps = {
  count: number
  limit: number
  offset: number
  onChange: (offset: number) => void
}

/** Moves through the pages of a table; nothing under an empty one. */
export const Pager = ({ count, limit, offset, onChange }: PagerProps) => {
  const words = useWords()
  const pageCount = Math.ceil(count / limit)
  const pageIndex = Math.floor(offset / limit)
  if (!count) {
    return null
  }
  return (
    <Table.Pagination
      className="flex-wrap"
      count={count}
      pageSize={limit}
      pageIndex={pageIndex}
      pageCount={pageCount}
      canPreviousPage={pageIndex > 0}
      canNextPage={pageIndex + 1 < pageCount}
      previousPage={() => onChange(offset - limit)}
      nextPage={() => onChange(offset + limit)}
      translations={{
        of: words.of,
        results: words.results(count),
        pages: words.pages(pageCount),
        prev: words.previous,
        next: words.next,
      }}
    />
  )
}
