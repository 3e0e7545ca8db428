import { INTL_LOCALES, type Language } from "../../languages"
import { createTexts, type Texts } from "../../messages/create-texts"
import { type Html, html } from "../html"
import { facesOf, PIGMENTS } from "../identity"
import { renderLayout } from "../layout"
import type { RenderedEmail } from "../rendered-email"
import { SpaceLetter, type SpaceLetterKind } from "./letter"

/** A letter to a person of a cooperative; throws when it is given no such one. */
export async function renderSpaceLetter(data: unknown): Promise<RenderedEmail> {
  const letter = SpaceLetter.parse(data)
  const texts = await createTexts(letter.language)
  const words = wordsOf(letter, texts)
  return {
    language: letter.language,
    subject: words.subject,
    text: renderText(words, letter, texts),
    html: renderLayout({
      language: letter.language,
      texts,
      subject: words.subject,
      preheader: words.body,
      body: renderBody(words, letter),
      why: texts("space.why"),
    }),
  }
}

const GROUPS = {
  "application-received": "space_application_received",
  "application-approved": "space_application_approved",
  "application-refused": "space_application_refused",
  invitation: "space_invitation",
  "order-placed": "space_order_placed",
  "order-canceled": "space_order_canceled",
  "pieces-missing": "space_pieces_missing",
  "pieces-canceled": "space_pieces_canceled",
  "listing-published": "space_listing_published",
  "listing-returned": "space_listing_returned",
  "stock-low": "space_stock_low",
  "certificate-expiring": "space_certificate_expiring",
  "certificate-refused": "space_certificate_refused",
  "bank-account-changed": "space_bank_account_changed",
  "holiday-ended": "space_holiday_ended",
} as const satisfies Record<SpaceLetterKind, string>

type Words = Record<
  "subject" | "heading" | "body" | "reason" | "button" | "note",
  string
>

function wordsOf(letter: SpaceLetter, texts: Texts): Words {
  const group = GROUPS[letter.kind]
  const { date, reason = "", ...rest } = letter.values
  const values = {
    ...rest,
    ...(date !== undefined && { date: dayOf(String(date), letter.language) }),
  }
  return {
    subject: texts(`${group}.subject`, values),
    heading: texts(`${group}.heading`, values),
    body: texts(`${group}.body`, values),
    // What staff wrote, in whichever language: apart from the letter's own.
    reason: String(reason),
    button: texts(`${group}.button`, values),
    note: letter.expires_at
      ? texts("space.link_note", {
          date: dayOf(letter.expires_at, letter.language),
        })
      : "",
  }
}

/** A day in Morocco, as people of the language write it. */
function dayOf(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(INTL_LOCALES[language], {
    dateStyle: "long",
    timeZone: "Africa/Casablanca",
  }).format(new Date(moment))
}

function renderBody(words: Words, { language, url }: SpaceLetter): Html {
  const { display } = facesOf(language)
  return html`<h1
      class="strong"
      style="margin:0 0 12px;font-family:${display};font-weight:400;font-size:30px;line-height:1.2;color:${PIGMENTS.henna}"
    >
      ${words.heading}
    </h1>
    <p style="margin:0 0 24px">${words.body}</p>
    ${words.reason && renderReason(words.reason)}
    <table role="presentation" cellpadding="0" cellspacing="0">
      <tr>
        <td style="background:${PIGMENTS.clay}">
          <a
            href="${url}"
            style="display:inline-block;padding:13px 24px;color:${PIGMENTS.plaster};text-decoration:none;font-weight:600"
            >${words.button}</a
          >
        </td>
      </tr>
    </table>
    <p
      class="quiet"
      style="margin:10px 0 0;font-size:14px;color:${PIGMENTS.reed}"
    >
      ${words.note}
    </p>`
}

function renderReason(reason: string): Html {
  return html`<p
    dir="auto"
    style="margin:0 0 24px;padding:12px 16px;border:1px solid ${PIGMENTS.clay}"
  >
    <span style="white-space:pre-line">${reason}</span>
  </p>`
}

function renderText(words: Words, { url }: SpaceLetter, texts: Texts): string {
  return [
    words.heading,
    "",
    words.body,
    "",
    ...(words.reason ? [words.reason, ""] : []),
    texts("email.labelled", { name: words.button, value: url }),
    ...(words.note ? [words.note] : []),
    "",
    texts("email.contact"),
    texts("email.signature"),
    "",
  ].join("\n")
}
