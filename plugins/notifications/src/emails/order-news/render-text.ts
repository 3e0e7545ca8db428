import type { Texts } from "../../messages/create-texts"
import type { OrderNewsLetter } from "./letter"
import type { Words } from "./words"

/** The letter for those who read mail as plain text. */
export function renderText(
  letter: OrderNewsLetter,
  words: Words,
  texts: Texts
): string {
  const label = (name: string, value: string) =>
    texts("email.labelled", { name, value })
  return [
    words.heading,
    "",
    words.intro,
    "",
    ...(letter.answer ? [letter.answer, ""] : []),
    ...words.parcel.map((row) => label(row.label, row.value)),
    ...words.parcel.flatMap(({ url }) =>
      url ? [label(texts("news.follow_parcel"), url)] : []
    ),
    label(words.track, letter.tracking_url),
    ...words.lists.flatMap(({ heading, lines }) => [
      "",
      heading,
      ...lines.map(
        ({ title, detail }) => `- ${[title, detail].filter(Boolean).join(", ")}`
      ),
    ]),
    ...words.notes.flatMap(({ heading, text, lines }) => [
      "",
      heading,
      text,
      ...lines,
    ]),
    "",
    texts("email.contact"),
    texts("email.signature"),
    "",
  ].join("\n")
}
