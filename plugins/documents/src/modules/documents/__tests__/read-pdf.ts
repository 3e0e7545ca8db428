import { getDocumentProxy, getResolvedPDFJS } from "unpdf"

/** A glyph as the file draws it: the letter it stands for and its form. */
export type Glyph = { letter: string; form: number }

/** The words of each page of a file. */
export async function readPages(file: Buffer): Promise<string[][]> {
  const pages = await openPages(file)
  const contents = await Promise.all(pages.map((page) => page.getTextContent()))
  return contents.map(({ items }) =>
    items.flatMap((item) => ("str" in item ? [item.str] : []))
  )
}

/** Words of a file's pages and where they begin and end, in points from the left. */
export async function readWords(file: Buffer) {
  const pages = await openPages(file)
  const contents = await Promise.all(pages.map((page) => page.getTextContent()))
  return contents
    .flatMap(({ items }) => items)
    .flatMap((item) =>
      "str" in item && item.str.trim()
        ? [toWord(item.str, Number(item.transform[4]), item.width)]
        : []
    )
}

const toWord = (text: string, x: number, width: number) => ({
  text,
  x,
  right: x + width,
})

/** Every run of glyphs that a file's pages draw, from left to right. */
export async function readGlyphs(file: Buffer): Promise<Glyph[][]> {
  const { OPS } = await getResolvedPDFJS()
  const pages = await openPages(file)
  const lists = await Promise.all(pages.map((page) => page.getOperatorList()))
  return lists.flatMap(({ fnArray, argsArray }) =>
    fnArray.flatMap((name, index) =>
      name === OPS.showText ? [toGlyphs(argsArray[index])] : []
    )
  )
}

async function openPages(file: Buffer) {
  const pdf = await getDocumentProxy(new Uint8Array(file))
  return Promise.all(
    Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1))
  )
}

type Shown = [(number | { unicode: string; originalCharCode: number } | null)[]]

/** What stands between glyphs, as numbers, moves them and draws nothing. */
function toGlyphs([shown]: Shown): Glyph[] {
  return shown.flatMap((each) =>
    each && typeof each === "object"
      ? [{ letter: each.unicode, form: each.originalCharCode }]
      : []
  )
}
