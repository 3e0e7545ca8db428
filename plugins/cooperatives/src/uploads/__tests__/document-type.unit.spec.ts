import { findDocumentType, toSafeName } from "../document-type"

describe("a document", () => {
  it.each([
    ["pdf", Buffer.from("%PDF-1.7 …")],
    ["jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ["png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ["webp", Buffer.from("RIFF....WEBPVP8 ")],
  ])("is %s by its content", (extension, file) => {
    expect(findDocumentType(file)?.extension).toBe(extension)
  })

  it.each([
    ["a page with scripts", Buffer.from("<html><script>")],
    ["a program", Buffer.from("MZ\u0090\u0000")],
    ["nothing", Buffer.alloc(0)],
  ])("is refused when it is %s", (_name, file) => {
    expect(findDocumentType(file)).toBeNull()
  })

  it("is named after what it is, and leads to no other folder", () => {
    const pdf = { extension: "pdf", mime_type: "application/pdf" } as const
    expect(toSafeName("../../etc/statuts.exe", pdf)).toBe("-etc-statuts.pdf")
    expect(toSafeName("النظام الأساسي.pdf", pdf)).toBe("النظام الأساسي.pdf")
    expect(toSafeName("", pdf)).toBe("document.pdf")
  })
})
