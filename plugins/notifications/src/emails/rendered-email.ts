/** An e-mail ready to be sent, in both of its forms. */
export type RenderedEmail = {
  subject: string
  html: string
  text: string
  language?: string
}
