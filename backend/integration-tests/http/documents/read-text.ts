import { extractText } from "unpdf"

/** The words of a PDF, with plain spaces between them. */
export async function readText(file: ArrayBuffer): Promise<string> {
  const { text } = await extractText(new Uint8Array(file), { mergePages: true })
  return text.replaceAll(/\s+/g, " ")
}
