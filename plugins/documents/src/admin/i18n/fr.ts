import type { en } from "./en"

export const fr: typeof en = {
  title: "Papiers",
  invoice: "Facture",
  credit_note: "Avoir",
  none: "Pas encore de facture : elle est émise au départ du premier colis.",
  issue: "Émettre la facture",
  issued: "La facture est émise",
  parcel: "Colis {{number}}",
  slip: "Bon de livraison",
  label: "Étiquette",
  languages: { fr: "français", ar: "arabe", en: "anglais" },
  open: "{{paper}}, en {{language}}",
}
