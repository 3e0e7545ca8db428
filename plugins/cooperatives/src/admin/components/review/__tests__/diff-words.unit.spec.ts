import { diffWords } from "../diff-words"

describe("the differences between two texts", () => {
  it("are none where they are the same, spaces apart", () => {
    expect(diffWords("Miel de thym", "Miel  de thym")).toEqual([
      { kind: "same", text: "Miel  de thym" },
    ])
  })

  it("are the words that came and went, in their places", () => {
    expect(diffWords("Miel de thym pur", "Miel d’euphorbe pur")).toEqual([
      { kind: "same", text: "Miel " },
      { kind: "removed", text: "de thym " },
      { kind: "added", text: "d’euphorbe " },
      { kind: "same", text: "pur" },
    ])
  })

  it("are everything where there was nothing, and where nothing is left", () => {
    expect(diffWords("", "عسل حر")).toEqual([{ kind: "added", text: "عسل حر" }])
    expect(diffWords("عسل حر", "")).toEqual([
      { kind: "removed", text: "عسل حر" },
    ])
  })

  it("are the whole of very long texts", () => {
    const long = "mot ".repeat(2_000)
    expect(diffWords(long, `${long}fin`).map(({ kind }) => kind)).toEqual([
      "removed",
      "added",
    ])
  })
})
