import { createTexts } from "../../messages/create-texts"
import { renderLayout } from "../layout"
import type { RenderedEmail } from "../rendered-email"
import { OrderPlacedLetter } from "./letter"
import { renderBody } from "./render-body"
import { renderText } from "./render-text"
import { toWords } from "./words"

/** The confirmation of an order; throws when what it is given is no such letter. */
export async function renderOrderPlaced(data: unknown): Promise<RenderedEmail> {
  const letter = OrderPlacedLetter.parse(data)
  const texts = await createTexts(letter.language)
  const words = toWords(letter, texts)
  return {
    language: letter.language,
    subject: words.subject,
    text: renderText(letter, words, texts),
    html: renderLayout({
      language: letter.language,
      texts,
      subject: words.subject,
      preheader: words.preheader,
      body: renderBody(letter, words, texts),
      why: texts("email.why"),
    }),
  }
}
