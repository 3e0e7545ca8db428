/** What the search box offers: a text and the page it leads to. */
export type Suggestion = {
  kind: "product" | "cooperative"
  label: string
  detail: string | null
  href: string
}
