import { useTranslation } from "react-i18next"

type Words = {
  cancel: string
  failed: string
  of: string
  results: (count: number) => string
  pages: (count: number) => string
  previous: string
  next: string
}

const en: Words = {
  cancel: "Cancel",
  failed: "The request failed; try again",
  of: "of",
  results: (count) => (count === 1 ? "result" : "results"),
  pages: (count) => (count === 1 ? "page" : "pages"),
  previous: "Previous",
  next: "Next",
}

const fr: Words = {
  cancel: "Annuler",
  failed: "La demande a échoué ; réessayez",
  of: "sur",
  results: (count) => (count < 2 ? "résultat" : "résultats"),
  pages: (count) => (count < 2 ? "page" : "pages"),
  previous: "Précédente",
  next: "Suivante",
}

/** What the parts say themselves, in the language of the admin. */
export const useWords = () =>
  useTranslation().i18n.language.startsWith("fr") ? fr : en
