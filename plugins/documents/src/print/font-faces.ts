import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { Html } from "./html"

const FILES = [
  [
    "Instrument Sans",
    400,
    "instrument-sans",
    "400Regular/InstrumentSans_400Regular",
  ],
  ["Instrument Sans", 700, "instrument-sans", "700Bold/InstrumentSans_700Bold"],
  [
    "IBM Plex Sans Arabic",
    400,
    "ibm-plex-sans-arabic",
    "400Regular/IBMPlexSansArabic_400Regular",
  ],
  [
    "IBM Plex Sans Arabic",
    700,
    "ibm-plex-sans-arabic",
    "700Bold/IBMPlexSansArabic_700Bold",
  ],
] as const

let faces: Html | null = null

/** The shop's typefaces inside the page: it prints alike on every machine. */
export function fontFaces(): Html {
  faces ??= new Html(FILES.map(toFace).join("\n"))
  return faces
}

function toFace([family, weight, name, path]: (typeof FILES)[number]): string {
  const folder = dirname(
    require.resolve(`@expo-google-fonts/${name}/package.json`)
  )
  const file = readFileSync(join(folder, `${path}.ttf`)).toString("base64")
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${file})}`
}
