/** Papers that may come with an application. */
const MAX_DOCUMENTS = 5
const MAX_DOCUMENT_BYTES = 5 * 1024 * 1024
export const DOCUMENT_TYPES = [
  "application/pdf",
  "image/jpeg",
  "image/png",
  "image/webp",
]

/** What is wrong with papers; null when nothing is. */
export function findDocumentProblem(
  files: { size: number; type: string }[]
): "documents_many" | "documents_large" | "documents_type" | null {
  if (files.length > MAX_DOCUMENTS) {
    return "documents_many"
  }
  if (files.some(({ size }) => size > MAX_DOCUMENT_BYTES)) {
    return "documents_large"
  }
  return files.every(({ type }) => DOCUMENT_TYPES.includes(type))
    ? null
    : "documents_type"
}
