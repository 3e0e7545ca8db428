import { Table } from "@medusajs/ui"
import { useTexts } from "../lib/use-texts"

type PagerProps = {
  count: number
  limit: number
  offset: number
  onChange: (offset: number) => void
}

/** Moves through the pages of a table; nothing under an empty one. */
export const Pager = ({ count, limit, offset, onChange }: PagerProps) => {
  const t = useTexts()
  const pageIndex = Math.floor(offset / limit)
  const pageCount = Math.max(1, Math.ceil(count / limit))
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
        of: t("pager.of"),
        results: t("pager.results", { count }),
        pages: t("pager.pages", { count: pageCount }),
        prev: t("pager.prev"),
        next: t("pager.next"),
      }}
    />
  )
}
