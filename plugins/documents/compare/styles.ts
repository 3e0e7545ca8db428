import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"

const FACES: [family: string, weight: number, file: string][] = [
  [
    "IBM Plex Sans Arabic",
    400,
    "ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular",
  ],
  [
    "IBM Plex Sans Arabic",
    600,
    "ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold",
  ],
  [
    "IBM Plex Sans Arabic",
    700,
    "ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold",
  ],
  ["Reem Kufi", 400, "reem-kufi/400Regular/ReemKufi_400Regular"],
  ["Young Serif", 400, "young-serif/400Regular/YoungSerif_400Regular"],
]

/** The typefaces that the typesetter uses, from the same files. */
export function fontFaces(): string {
  return FACES.map(([family, weight, path]) => {
    const [name = "", ...rest] = path.split("/")
    const folder = dirname(
      require.resolve(`@expo-google-fonts/${name}/package.json`)
    )
    const file = readFileSync(join(folder, `${rest.join("/")}.ttf`), "base64")
    return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${file})}`
  }).join("\n")
}

/**
 * The measures of `templates/*.typ`, said in CSS. The typesetter counts a line
 * from the height of its capitals to its base, as `text-box` does.
 */
export const STYLES = `
*{box-sizing:border-box;margin:0;padding:0}
body{width:210mm;min-height:297mm;padding:20mm 18mm;background:#fff;color:#211a15;text-rendering:geometricPrecision;font:10pt "IBM Plex Sans Arabic"}
p,td,th,.line{text-box:trim-both cap alphabetic;line-height:14.48pt}
.quiet{color:#6d5f4e;font-size:9pt}
.display{font-family:"Young Serif","Reem Kufi";font-weight:400;color:#6e2713}
bdi.code{direction:ltr}
bdi.code,td+td{font-variant-numeric:tabular-nums}
.rtl{direction:rtl}.ltr{direction:ltr}
strong{font-weight:700}
.semibold{font-weight:600}
.head{display:flex;justify-content:space-between;margin-bottom:20pt}
.head .display{font-size:19pt;margin-bottom:9pt}
.facts{display:grid;grid-template-columns:auto auto;gap:6pt 12pt}
.seller{font-size:9pt}
.line{display:block;text-align:right;margin-top:7.5pt}
.seller .line{margin-top:4.5pt}
.party{width:50%;margin-inline-start:50%;padding:10pt;background:#f7f1e6;margin-bottom:20pt}
table{width:100%;border-collapse:collapse;margin-bottom:13pt}
th{font-weight:400}
th,td{padding:5pt 0;text-align:right;vertical-align:top}
th:first-child,td:first-child{width:100%}
.detail th:first-child,.detail td:first-child{width:auto}
.detail td:nth-child(4){width:100%}
.taxes{margin-bottom:8pt}
.taxes td,.taxes th{padding-block:4pt}
td+td,th+th{padding-inline-start:8mm;white-space:nowrap}
.taxes td+td,.taxes th+th{padding-inline-start:14mm}
tr+tr td{border-top:.5pt solid #21211a40}
.sums td+td{padding-inline-start:3mm}
.sums{width:84mm;margin-inline-start:auto}
.display+table{margin-top:12pt}
table+.line{margin-bottom:24pt}
.foot{position:absolute;top:279mm;width:137mm;font-size:7.5pt;color:#6d5f4e}
`
