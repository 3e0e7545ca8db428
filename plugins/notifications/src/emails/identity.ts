import type { Language } from "../languages"

/** The pigments of the shop's identity that an e-mail uses. */
export const PIGMENTS = {
  kohl: "#211a15",
  plaster: "#fbf6ec",
  sand: "#efe3cd",
  reed: "#6d5f4e",
  clay: "#a5431f",
  henna: "#6e2713",
  saffron: "#e2a31d",
  majorelle: "#23408f",
  olive: "#51622a",
} as const

type Faces = { text: string; display: string; size: number; leading: number }

const LATIN: Faces = {
  text: "'Instrument Sans', 'Helvetica Neue', Helvetica, Arial, sans-serif",
  display: "'Young Serif', Georgia, 'Times New Roman', serif",
  size: 16,
  leading: 1.5,
}

const ARABIC: Faces = {
  text: "'IBM Plex Sans Arabic', 'Segoe UI', Tahoma, Arial, sans-serif",
  display: "'Reem Kufi', 'IBM Plex Sans Arabic', Tahoma, Arial, sans-serif",
  size: 17,
  leading: 1.7,
}

/** The typefaces of a language; Arabic is one step larger, with more leading. */
export function facesOf(language: Language): Faces {
  return language === "ar" ? ARABIC : LATIN
}
