/** Query parameters that turn a list into a filtered list. */
export const CATALOGUE_QUERY_KEYS = [
  "q",
  "category",
  "region",
  "cooperative",
  "sign",
  "min",
  "max",
  "stock",
  "sort",
  "page",
] as const
