import { splitFrontMatter } from "./front-matter"
import { renderMarkdown } from "./markdown"

const keep = (href: string) => href

describe("the shop's own texts", () => {
  it("give every heading an anchor, and no two the same", () => {
    const html = renderMarkdown(
      "## Les prix\n\n## Les prix\n\n## الأثمنة",
      keep
    )
    expect(html).toContain('<h2 id="les-prix">')
    expect(html).toContain('<h2 id="les-prix-2">')
    expect(html).toContain('<h2 id="الأثمنة">')
  })

  it("pass links through the page's locale", () => {
    const html = renderMarkdown("[CGV](/terms)", (href) => `/ar-ma${href}`)
    expect(html).toContain('<a href="/ar-ma/terms">CGV</a>')
  })

  it("show raw HTML as text", () => {
    const html = renderMarkdown("<script>alert(1)</script>", keep)
    expect(html).not.toContain("<script>")
    expect(html).toContain("&lt;script&gt;")
  })

  it("read the lines above the text", () => {
    expect(
      splitFrontMatter('---\ntitle: "À propos : nous"\n---\nCorps')
    ).toEqual({ data: { title: "À propos : nous" }, body: "Corps" })
  })
})
