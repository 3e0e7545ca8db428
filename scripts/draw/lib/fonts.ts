/** The house typefaces as @font-face rules with the files inside, so that a page draws them without a network. */
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"

const require = createRequire(import.meta.url)

type Face = { family: string; pkg: string; file: string; weight: string }

const faces: Face[] = [
  {
    family: "Young Serif",
    pkg: "@fontsource/young-serif",
    file: "young-serif-latin-400-normal",
    weight: "400",
  },
  {
    family: "Instrument Sans",
    pkg: "@fontsource-variable/instrument-sans",
    file: "instrument-sans-latin-wght-normal",
    weight: "400 700",
  },
  {
    family: "Reem Kufi",
    pkg: "@fontsource-variable/reem-kufi",
    file: "reem-kufi-arabic-wght-normal",
    weight: "400 700",
  },
  ...["400", "600"].map((weight) => ({
    family: "IBM Plex Sans Arabic",
    pkg: "@fontsource/ibm-plex-sans-arabic",
    file: `ibm-plex-sans-arabic-arabic-${weight}-normal`,
    weight,
  })),
]

export function fontFaces(): string {
  return faces
    .map(({ family, pkg, file, weight }) => {
      const folder = path.dirname(require.resolve(`${pkg}/package.json`))
      const data = readFileSync(
        path.join(folder, "files", `${file}.woff2`)
      ).toString("base64")
      return `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/woff2;base64,${data}) format('woff2')}`
    })
    .join("\n")
}
