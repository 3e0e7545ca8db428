import { normalizeSearchText } from "./normalize-search-text"

/**
 * What people type for the same thing: French, Arabic and English words with
 * Darija in Latin letters and the misspellings seen most. A product whose text
 * holds any word of a row is found by every word of it.
 */
const SYNONYMS = [
  ["argan", "argane", "arganier", "اركان", "arganne", "argan oil"],
  ["huile", "huiles", "زيت", "زيوت", "oil", "oils", "zit", "zayt", "huille"],
  ["miel", "miels", "عسل", "honey", "honeys", "3sel", "3assel", "asel"],
  ["dattes", "datte", "تمر", "تمور", "dates", "tmer", "tmar", "tamr"],
  ["safran", "زعفران", "saffron", "za3fran", "zaafran", "safron", "zafran"],
  ["cumin", "كمون", "kemoun", "kamoun", "kammoun", "9emoun"],
  ["amlou", "املو", "amlo", "amlu"],
  ["amande", "amandes", "لوز", "almond", "almonds", "louz", "loz"],
  ["olive", "olives", "زيتون", "zitoun", "zitoune", "zaytoun"],
  ["henne", "حناء", "حنا", "henna", "7enna", "lhenna"],
  ["rose", "roses", "ورد", "rosebuds", "ward", "lward", "warda"],
  ["tapis", "زربيه", "rug", "rugs", "carpet", "zerbia", "zarbia", "zerbiya"],
  ["fromage", "جبن", "cheese", "jben", "jban", "formage"],
  ["savon", "صابون", "soap", "saboun", "sabon"],
  ["figue", "figues", "تين", "figs", "fig", "karmous", "chriha"],
  ["noix", "جوز", "walnut", "walnuts", "garga3", "gergaa"],
  ["lentille", "lentilles", "عدس", "lentils", "3des", "aades"],
  ["vinaigre", "خل", "vinegar", "khel", "khall"],
  ["confiture", "مربي", "jam", "konfitir"],
  ["grenade", "رمان", "pomegranate", "reman", "roman", "romman"],
  ["capres", "كبار", "capers", "kebbar", "kabbar"],
  ["raisin", "raisins", "زبيب", "zbib", "zebib"],
  ["zellige", "زليج", "zellij", "zelij", "zlij"],
  ["clementine", "clementines", "كليمنتين", "klimantin", "كليمونتين"],
  ["barbarie", "صبار", "هنديه", "hindia", "hendia", "aknari", "prickly"],
  ["eau", "ماء", "water", "ma", "lma"],
  ["couscous", "كسكس", "seksou", "kseksou", "couscouss", "kuskus"],
  ["babouches", "بلغه", "slippers", "belgha", "balgha", "babouche"],
  ["poterie", "فخار", "pottery", "fekhar", "fakhar", "ceramique", "خزف"],
  ["thym", "زعتر", "thyme", "za3tar", "zaatar"],
  ["verveine", "لويزه", "verbena", "lwiza", "louiza"],
  ["romarin", "اكليل", "rosemary", "azir", "iazir"],
  ["lavande", "خزامي", "lavender", "khzama", "lkhzama"],
  ["menthe", "نعناع", "mint", "na3na3", "nanaa"],
  ["piment", "فلفل", "chilli", "pepper", "felfla", "soudania"],
  ["sel", "ملح", "salt", "mel7", "melh"],
  ["huitre", "huitres", "محار", "oyster", "oysters"],
  ["chameau", "جمل", "camel", "jmel", "ibil"],
].map((row) => row.map(normalizeSearchText))

/** Every other way to write what the normalised text names, space-separated. */
export function aliasesOf(normalized: string): string {
  const words = new Set(normalized.split(" "))
  const rows = SYNONYMS.filter((row) => row.some((word) => words.has(word)))
  return [...new Set(rows.flat())].filter((word) => !words.has(word)).join(" ")
}
