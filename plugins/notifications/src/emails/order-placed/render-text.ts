import type { Texts } from "../../messages/create-texts"
import type { OrderPlacedLetter } from "./letter"
import { sayMaker, type Words } from "./words"

/** The letter for those who read mail as plain text. */
export function renderText(
  letter: OrderPlacedLetter,
  words: Words,
  texts: Texts
): string {
  const label = (name: string, value: string) =>
    texts("email.labelled", { name, value })
  const makers = letter.makers.flatMap((maker) => [
    "",
    sayMaker(maker, texts),
    ...maker.lines.map((line) => {
      const title = [line.title, line.variant_title].filter(Boolean).join(", ")
      return `- ${label(`${title} × ${line.quantity}`, words.money(line.total))}`
    }),
  ])
  return [
    words.heading,
    "",
    words.intro,
    "",
    label(texts("order_placed.track"), letter.tracking_url),
    texts("order_placed.track_note"),
    ...makers,
    "",
    ...[...words.sums, words.total].map(([name, sum]) => label(name, sum)),
    ...(words.vat ? [words.vat] : []),
    "",
    label(texts("order_placed.payment"), words.payment),
    "",
    texts("order_placed.address"),
    ...letter.address,
    "",
    texts("order_placed.withdrawal"),
    words.withdrawal,
    "",
    texts("email.contact"),
    texts("email.signature"),
    "",
  ].join("\n")
}
