/** How an olive branch carries its leaves. */
export const oliveLeaves = {
  every: 50,
  length: 150,
  width: 20,
  color: "#6a7a45",
  other: "#94a277",
  tip: 0.2,
  angle: 40,
}
