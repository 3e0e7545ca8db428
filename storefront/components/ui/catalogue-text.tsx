import type { LocalisedText } from "@/lib/shop/localised-text"

/** A catalogue text; marked as French where the page's language has none. */
export function CatalogueText({ text }: { text: LocalisedText }) {
  if (!text.fallback) {
    return text.value
  }
  return (
    <span lang="fr" dir="ltr">
      {text.value}
    </span>
  )
}
