/** The dyer's colours of a Taznakht rug. */
export const [madder, saffron, indigo, ecru, black, green] = [
  "#9c2a1f",
  "#dd9a1f",
  "#23386e",
  "#efe0bd",
  "#2a1a14",
  "#4f6b3a",
] as const
