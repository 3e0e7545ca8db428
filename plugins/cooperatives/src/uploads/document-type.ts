/** Files that an application or a certificate may bring. */
export type DocumentType = {
  extension: "pdf" | "jpg" | "png" | "webp"
  mime_type: string
}

const SIGNATURES: [bytes: number[], at: number, type: DocumentType][] = [
  [
    [0x25, 0x50, 0x44, 0x46, 0x2d],
    0,
    { extension: "pdf", mime_type: "application/pdf" },
  ],
  [[0xff, 0xd8, 0xff], 0, { extension: "jpg", mime_type: "image/jpeg" }],
  [
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    0,
    { extension: "png", mime_type: "image/png" },
  ],
  [[0x57, 0x45, 0x42, 0x50], 8, { extension: "webp", mime_type: "image/webp" }],
]

/** What a file is by its first bytes, whatever its name says; null otherwise. */
export function findDocumentType(file: Buffer): DocumentType | null {
  const [, , type] =
    SIGNATURES.find(([bytes, at]) =>
      file.subarray(at, at + bytes.length).equals(Buffer.from(bytes))
    ) ?? []
  return type ?? null
}

const LONGEST_NAME = 80

/** A name that is safe as a file's, with the extension of what it truly is. */
export function toSafeName(name: string, { extension }: DocumentType): string {
  const stem = name
    .normalize("NFC")
    .replace(/\.[^.]*$/, "")
    .replace(/[^\p{L}\p{N} _-]+/gu, "-")
    .slice(0, LONGEST_NAME)
    .trim()
  return `${stem || "document"}.${extension}`
}
