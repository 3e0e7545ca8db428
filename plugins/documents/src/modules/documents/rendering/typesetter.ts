import { dirname, join } from "node:path"
import { MedusaError } from "@medusajs/framework/utils"
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"

const FONT_PACKAGES = [
  "@expo-google-fonts/instrument-sans",
  "@expo-google-fonts/young-serif",
  "@expo-google-fonts/ibm-plex-sans-arabic",
  "@expo-google-fonts/reem-kufi",
]

// Typst remembers what it laid out; what ten papers did not use is forgotten.
const CACHE_GENERATIONS = 10

/** Sets papers in type: a Typst template and what it is filled with. */
export class Typesetter {
  readonly #compiler = NodeCompiler.create({
    workspace: TEMPLATES,
    fontArgs: [{ fontPaths: FONT_PACKAGES.map(folderOf) }],
  })

  /** A PDF/A-2u file: fonts inside, and text that can be searched and copied. */
  toPdf(template: string, sheet: object, at: Date): Buffer {
    const created = Math.floor(at.getTime() / 1000)
    const compiled = this.#compile(template, sheet)
    const pdf = this.#compiler.pdf(compiled, {
      pdfStandard: "a-2u",
      creationTimestamp: created,
    })
    this.#compiler.evictCache(CACHE_GENERATIONS)
    return pdf
  }

  /** The same drawing as SVG, every glyph an outline at its place. */
  toSvg(template: string, sheet: object): string {
    return this.#compiler.plainSvg(this.#compile(template, sheet))
  }

  #compile(template: string, sheet: object) {
    const compiled = this.#compiler.compile({
      mainFilePath: join(TEMPLATES, `${template}.typ`),
      inputs: { sheet: JSON.stringify(sheet) },
    })
    if (!compiled.result) {
      const faults = compiled.takeDiagnostics()?.shortDiagnostics ?? []
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `The template ${template} cannot be set in type: ${JSON.stringify(faults)}`
      )
    }
    return compiled.result
  }
}

/** The folder of an installed package, which holds its fonts. */
function folderOf(name: string): string {
  return dirname(require.resolve(`${name}/package.json`))
}

const TEMPLATES = join(folderOf("@coopstore/documents"), "templates")
