import { createTexts, type Texts } from "../../messages/create-texts"
import { type Html, html } from "../html"
import { facesOf, PIGMENTS } from "../identity"
import { renderLayout } from "../layout"
import type { RenderedEmail } from "../rendered-email"
import { PasswordResetLetter } from "./letter"

/** The link to a new password; throws when what it is given is no such letter. */
export async function renderPasswordReset(
  data: unknown
): Promise<RenderedEmail> {
  const letter = PasswordResetLetter.parse(data)
  const texts = await createTexts(letter.language)
  const subject = texts("password_reset.subject")
  return {
    language: letter.language,
    subject,
    text: renderText(letter, texts),
    html: renderLayout({
      language: letter.language,
      texts,
      subject,
      preheader: texts("password_reset.preheader"),
      body: renderBody(letter, texts),
      why: texts("password_reset.why"),
    }),
  }
}

function renderBody(letter: PasswordResetLetter, texts: Texts): Html {
  const { display } = facesOf(letter.language)
  return html`<h1
      class="strong"
      style="margin:0 0 12px;font-family:${display};font-weight:400;font-size:30px;line-height:1.2;color:${PIGMENTS.henna}"
    >
      ${texts("password_reset.heading")}
    </h1>
    <p style="margin:0 0 24px">${texts("password_reset.intro")}</p>
    <table role="presentation" cellpadding="0" cellspacing="0">
      <tr>
        <td style="background:${PIGMENTS.clay}">
          <a
            href="${letter.reset_url}"
            style="display:inline-block;padding:13px 24px;color:${PIGMENTS.plaster};text-decoration:none;font-weight:600"
            >${texts("password_reset.button")}</a
          >
        </td>
      </tr>
    </table>
    <p
      class="quiet"
      style="margin:10px 0 28px;font-size:14px;color:${PIGMENTS.reed}"
    >
      ${texts("password_reset.note")}
    </p>
    <p style="margin:0">${texts("password_reset.ignore")}</p>`
}

function renderText(letter: PasswordResetLetter, texts: Texts): string {
  return [
    texts("password_reset.heading"),
    "",
    texts("password_reset.intro"),
    "",
    texts("email.labelled", {
      name: texts("password_reset.button"),
      value: letter.reset_url,
    }),
    texts("password_reset.note"),
    "",
    texts("password_reset.ignore"),
    "",
    texts("email.contact"),
    texts("email.signature"),
    "",
  ].join("\n")
}
