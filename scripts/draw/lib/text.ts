/** Setting text in a box: measured in the real typeface, broken into balanced lines, as large as it can be. */
import { measureTexts } from "./render.ts"
import { escapeXml, n } from "./svg.ts"
import { sure } from "./sure.ts"

export type Face = {
  family: string
  weight?: number
  arabic?: boolean
  spacing?: number
  leading?: number
}
export const faces = {
  display: { family: "'Young Serif'", leading: 1.06 },
  arabic: { family: "'Reem Kufi'", weight: 600, arabic: true, leading: 1.16 },
  text: { family: "'Instrument Sans'", weight: 600, leading: 1.2 },
  caps: {
    family: "'Instrument Sans'",
    weight: 600,
    leading: 1.25,
    spacing: 0.09,
  },
  arabicText: {
    family: "'IBM Plex Sans Arabic'",
    weight: 600,
    arabic: true,
    leading: 1.4,
  },
} satisfies Record<string, Face>

const widths = new Map<string, number>()

/** Width at 1 px of size, letter-spacing included. */
async function widthsOf(texts: string[], face: Face): Promise<number[]> {
  const font = `${face.weight ?? 400} 100px ${face.family}, 'Instrument Sans'`
  const missing = [...new Set(texts)].filter((t) => !widths.has(`${font}|${t}`))
  const found = await measureTexts(missing.map((text) => ({ text, font })))
  missing.forEach((t, i) => widths.set(`${font}|${t}`, sure(found[i]) / 100))
  return texts.map(
    (t) => sure(widths.get(`${font}|${t}`)) + (face.spacing ?? 0) * t.length
  )
}

export type Setting = {
  lines: string[]
  size: number
  height: number
  width: number
  face: Face
}

// A line must not end on a word that leans on the next.
const leaning = /^(d[eu]s?|aux?|à|la|les?|n|de)$/i

/** The largest setting within the box, preferring the fewest lines that reach a good size. */
export async function fitText(
  text: string,
  face: Face,
  box: { width: number; height: number; max: number; lines?: number }
): Promise<Setting> {
  const words = text.replace(/'/g, "’").split(" ")
  const breaks: string[][] = []
  const limit = Math.min(box.lines ?? 3, words.length)
  for (let mask = 0; mask < 1 << (words.length - 1); mask++) {
    const lines: string[] = []
    let current: string[] = []
    let bad = false
    words.forEach((word, i) => {
      current.push(word)
      if (i === words.length - 1 || mask & (1 << i)) {
        if (i < words.length - 1 && leaning.test(word)) bad = true
        lines.push(current.join(" "))
        current = []
      }
    })
    if (lines.length <= limit && !bad) breaks.push(lines)
  }
  const all = [...new Set(breaks.flat())]
  const measured = await widthsOf(all, face)
  const widthOf = new Map(all.map((t, i) => [t, sure(measured[i])]))
  const leading = face.leading ?? 1.1
  let best: (Setting & { score: number }) | undefined
  for (const lines of breaks) {
    const list = lines.map((t) => sure(widthOf.get(t)))
    const widest = Math.max(...list)
    const size = Math.min(
      box.max,
      box.width / widest,
      box.height / (lines.length * leading)
    )
    const ragged = (widest - Math.min(...list)) / widest
    const score = size * (1 - 0.06 * (lines.length - 1)) * (1 - 0.06 * ragged)
    if (!best || score > best.score + 1e-9)
      best = {
        lines,
        size,
        height: lines.length * leading * size,
        width: widest * size,
        face,
        score,
      }
  }
  return sure(best)
}

/** The setting as SVG, its block starting at `top`. */
export function setText(
  setting: Setting,
  x: number,
  top: number,
  color: string,
  anchor = "middle"
): string {
  const { face, size, lines } = setting
  const leading = (face.leading ?? 1.1) * size
  // Baseline inside the line box: Latin sits lower than Arabic, whose tails hang.
  const base = (leading - size) / 2 + size * (face.arabic ? 0.74 : 0.78)
  const dir = face.arabic ? ` direction="rtl"` : ""
  const spacing = face.spacing
    ? ` letter-spacing="${n(face.spacing * size)}"`
    : ""
  const side =
    face.arabic && anchor !== "middle"
      ? anchor === "start"
        ? "end"
        : "start"
      : anchor
  return lines
    .map(
      (text, i) =>
        `<text x="${n(x + (face.spacing && anchor === "middle" ? (face.spacing * size) / 2 : 0))}" y="${n(top + base + i * leading)}" font-family="${face.family}, 'Instrument Sans'" font-weight="${face.weight ?? 400}" font-size="${n(size)}" fill="${color}" text-anchor="${side}"${dir}${spacing}>${escapeXml(text)}</text>`
    )
    .join("")
}
