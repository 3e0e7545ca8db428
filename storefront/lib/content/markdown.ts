import { Marked } from "marked"

/**
 * Markdown as HTML, with an anchor on every heading and links passed through
 * `rewrite`. Raw HTML in the source is shown as text.
 */
export function renderMarkdown(
  source: string,
  rewrite: (href: string) => string
): string {
  const seen = new Map<string, number>()
  const marked = new Marked({
    async: false,
    renderer: {
      heading({ tokens, depth, text }) {
        const id = uniqueSlug(text, seen)
        const inner = this.parser.parseInline(tokens)
        return `<h${depth} id="${id}">${inner}</h${depth}>\n`
      },
      link({ href, tokens }) {
        const inner = this.parser.parseInline(tokens)
        return `<a href="${escapeHtml(rewrite(href))}">${inner}</a>`
      },
      html({ text }) {
        return escapeHtml(text)
      },
    },
  })
  const html = marked.parse(source, { async: false })
  // A wide table scrolls on a phone, and a keyboard must reach what scrolls.
  return html.replaceAll("<table>", '<table tabindex="0">')
}

function uniqueSlug(text: string, seen: Map<string, number>): string {
  const slug =
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "") || "section"
  const count = seen.get(slug) ?? 0
  seen.set(slug, count + 1)
  return count ? `${slug}-${count + 1}` : slug
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
}
