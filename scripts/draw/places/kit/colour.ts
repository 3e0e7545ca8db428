export { darken, lighten, mix } from "../../lib/colour.ts"

/** The pigments of docs/identity.md, and the few that landscapes need beside them. */
export const pigment = {
  kohl: "#211a15",
  plaster: "#fbf6ec",
  sand: "#efe3cd",
  reed: "#6d5f4e",
  clay: "#a5431f",
  henna: "#6e2713",
  saffron: "#e2a31d",
  majorelle: "#23408f",
  olive: "#51622a",
  rose: "#b0455d",
  pomegranate: "#9b1c31",
  snow: "#f4f1ea",
  leaf: "#6f8440",
  silver: "#9aa67e",
  pine: "#27473a",
  crocus: "#7d5aa6",
  lagoon: "#3fa3a8",
} as const
