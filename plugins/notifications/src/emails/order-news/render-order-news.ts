import { createTexts } from "../../messages/create-texts"
import { renderLayout } from "../layout"
import type { RenderedEmail } from "../rendered-email"
import { OrderNewsLetter } from "./letter"
import { renderBody } from "./render-body"
import { renderText } from "./render-text"
import { toWords } from "./words"

/** A letter about an order on its way; throws when what it is given is no such letter. */
export async function renderOrderNews(data: unknown): Promise<RenderedEmail> {
  const letter = OrderNewsLetter.parse(data)
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
      preheader: words.intro,
      body: renderBody(letter, words),
      why: texts("email.why"),
    }),
  }
}
