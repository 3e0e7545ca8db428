/** Splits `key: value` lines between two `---` from the text below them. */
export function splitFrontMatter(source: string): {
  data: Record<string, string>
  body: string
} {
  const match = source.match(/^---\r?\n([\s\S]*?)\r?\n---\r?\n?/)
  if (!match) {
    return { data: {}, body: source }
  }
  const lines = (match[1] ?? "").split(/\r?\n/)
  const entries = lines.flatMap((line): [string, string][] => {
    const colon = line.indexOf(":")
    return colon < 0
      ? []
      : [[line.slice(0, colon).trim(), unquote(line.slice(colon + 1).trim())]]
  })
  return {
    data: Object.fromEntries(entries),
    body: source.slice(match[0].length),
  }
}

function unquote(value: string): string {
  return value.replace(/^"(.*)"$/, "$1")
}
