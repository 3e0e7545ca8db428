import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Pager } from "./pager"

type PagedListProps = {
  /** Why it could not be read. */
  error: Error | null
  /** How many stand on all pages; unknown until they are read. */
  count: number | undefined
  limit: number
  offset: number
  onChange: (offset: number) => void
  /** Said where there are none. */
  none: string
  /** Those of this page. */
  children: ReactNode
}

/** A list that is read a page at a time, or in one sentence why there is none. */
export const PagedList = ({
  error,
  count,
  none,
  children,
  ...page
}: PagedListProps) => {
  if (error || count === 0) {
    return <Text className="px-6 py-4">{error?.message ?? none}</Text>
  }
  return (
    <>
      {children}
      <Pager count={count ?? 0} {...page} />
    </>
  )
}
