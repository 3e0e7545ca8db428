/** Markup that is safe to show as it is. */
export class Html {
  constructor(readonly markup: string) {}
}

type Part = Html | string | number | false | null | undefined | readonly Part[]

/** Writes markup; whatever is put into it and is not markup itself is escaped. */
export function html(pieces: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(
    pieces.reduce(
      (all, piece, index) => all + toMarkup(parts[index - 1]) + piece
    )
  )
}

function toMarkup(part: Part): string {
  if (part instanceof Html) {
    return part.markup
  }
  if (Array.isArray(part)) {
    return part.map(toMarkup).join("")
  }
  const nothing = part === null || part === undefined || part === false
  return nothing ? "" : escape(String(part))
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")
}
