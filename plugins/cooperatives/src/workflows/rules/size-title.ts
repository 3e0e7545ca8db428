import type { Language } from "../../types/languages"
import type { NetUnit } from "../../types/listing-content"

/** What a size holds. */
export type NetContent = { net_quantity: number; net_unit: NetUnit }

/** Name of the option by which a product's sizes differ, by language. */
export const SIZE_OPTION: Record<Language, string> = {
  fr: "Contenance",
  ar: "السعة",
  en: "Size",
}

const UNITS: Record<Language, Record<NetUnit | "kg" | "l", string>> = {
  fr: { g: "g", kg: "kg", ml: "ml", l: "l", piece: "pièce" },
  ar: { g: "غ", kg: "كغ", ml: "مل", l: "ل", piece: "قطعة" },
  en: { g: "g", kg: "kg", ml: "ml", l: "l", piece: "piece" },
}

const PIECES: Partial<Record<Language, string>> = { fr: "pièces", en: "pieces" }

const THOUSAND = 1000

/** A size's name in a language: 250 ml, 1,5 kg, 6 pièces. */
export function sizeTitle(content: NetContent, language: Language): string {
  const { net_quantity, net_unit } = content
  if (net_unit === "piece") {
    const word = net_quantity > 1 ? PIECES[language] : undefined
    return `${net_quantity} ${word ?? UNITS[language].piece}`
  }
  const large = net_unit === "g" ? "kg" : "l"
  return net_quantity >= THOUSAND
    ? `${decimal(net_quantity, language)} ${UNITS[language][large]}`
    : `${net_quantity} ${UNITS[language][net_unit]}`
}

/** Thousandths as a decimal number, exactly: 1500 is 1,5 in French. */
function decimal(thousandths: number, language: Language): string {
  const whole = Math.floor(thousandths / THOUSAND)
  const rest = String(thousandths % THOUSAND)
    .padStart(3, "0")
    .replace(/0+$/, "")
  return rest ? `${whole}${language === "en" ? "." : ","}${rest}` : `${whole}`
}

const PACKAGING_GRAMS = 60
const PACKAGING_PERCENT = 15
const PIECE_GRAMS = 500

/**
 * A parcel's weight for a size that nobody has weighed yet, in grams, with its
 * packaging: enough for the tariff, until the hub weighs it.
 */
export function estimateWeight({ net_quantity, net_unit }: NetContent): number {
  if (net_unit === "piece") {
    return net_quantity * PIECE_GRAMS
  }
  return (
    Math.ceil((net_quantity * (100 + PACKAGING_PERCENT)) / 100) +
    PACKAGING_GRAMS
  )
}
