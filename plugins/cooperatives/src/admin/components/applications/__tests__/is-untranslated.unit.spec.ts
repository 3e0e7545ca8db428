import { isUntranslated } from "../is-untranslated"

const ARABIC = { name: "تعاونية أزهار سوس", story: "نعمل منذ 2009." }
const translations = { "ar-MA": ARABIC }

describe("whether an application still needs its French", () => {
  it.each([
    ["was written in French", { ...ARABIC, translations: {} }, "fr", false],
    ["holds Arabic in its fields", { ...ARABIC, translations }, "ar", true],
    [
      "has a French name and an Arabic story",
      { name: "Azhar Souss", story: ARABIC.story, translations },
      "ar",
      true,
    ],
    [
      "has both in French",
      { name: "Azhar Souss", story: "Depuis 2009.", translations },
      "ar",
      false,
    ],
    [
      "has a French name and never had a story",
      {
        name: "Azhar Souss",
        story: null,
        translations: { "ar-MA": { name: ARABIC.name } },
      },
      "ar",
      false,
    ],
  ])("of one that %s", (_which, cooperative, language, expected) => {
    expect(isUntranslated(cooperative, language)).toBe(expected)
  })
})
