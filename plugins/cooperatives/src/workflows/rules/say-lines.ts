/** What a line is called; null where the shop has no words of its own. */
export type LineTexts = {
  title: string | null
  variant_title: string | null
}

/** A line as an order keeps it, in the words of the shopper's page. */
export type NamedLine = {
  product_id: string
  variant_id: string | null
  title: string
  variant_title: string | null
}

/** Where the texts of a line stand in a map of them. */
export function lineKey({ product_id, variant_id }: NamedLine): string {
  return `${product_id}/${variant_id ?? ""}`
}

/**
 * Lines in the reader's words. An order keeps the words of the shopper's page,
 * which may be in another language; products that are gone keep those.
 */
export function sayLines<Line extends NamedLine>(
  lines: Line[],
  texts: Map<string, LineTexts>
): Line[] {
  return lines.map((line) => {
    const known = texts.get(lineKey(line))
    return {
      ...line,
      title: known?.title ?? line.title,
      variant_title: known?.variant_title ?? line.variant_title,
    }
  })
}
