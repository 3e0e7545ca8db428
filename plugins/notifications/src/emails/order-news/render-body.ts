import { type Html, html } from "../html"
import { facesOf, PIGMENTS } from "../identity"
import type { OrderNewsLetter } from "./letter"
import type { Words } from "./words"

const RULE = `border-top:1px solid ${PIGMENTS.sand}`

/** The letter between its head and its foot. */
export function renderBody(letter: OrderNewsLetter, words: Words): Html {
  const { display } = facesOf(letter.language)
  return html`<h1
      class="strong"
      style="margin:0 0 12px;font-family:${display};font-weight:400;font-size:30px;line-height:1.2;color:${PIGMENTS.henna}"
    >
      ${words.heading}
    </h1>
    <p style="margin:0 0 24px">${words.intro}</p>
    ${letter.answer ? renderAnswer(letter.answer) : null}
    ${words.parcel.length > 0 ? renderParcel(words) : null}
    <table
      role="presentation"
      cellpadding="0"
      cellspacing="0"
      style="margin:0 0 28px"
    >
      <tr>
        <td style="background:${PIGMENTS.clay}">
          <a
            href="${letter.tracking_url}"
            style="display:inline-block;padding:13px 24px;color:${PIGMENTS.plaster};text-decoration:none;font-weight:600"
            >${words.track}</a
          >
        </td>
      </tr>
    </table>
    ${words.lists.map((list) => renderList(list, display))}
    ${words.notes.map(
      ({ heading, text, lines }) =>
        html`<p style="margin:0 0 20px">
          <strong>${heading}</strong><br />${text}
          ${lines.map((line) => html`<br /><bdi>${line}</bdi>`)}
        </p>`
    )}`
}

/** What staff wrote, apart from the letter's own language. */
function renderAnswer(answer: string): Html {
  return html`<p
    dir="auto"
    style="margin:0 0 24px;padding:12px 16px;border:1px solid ${PIGMENTS.clay}"
  >
    <span style="white-space:pre-line">${answer}</span>
  </p>`
}

/** Who carries the parcel, and its number, which may be followed. */
function renderParcel({ parcel }: Words): Html {
  return html`<table
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    class="rule"
    style="margin:0 0 24px;border:1px solid ${PIGMENTS.sand}"
  >
    ${parcel.map(
      ({ label, value, url }) =>
        html`<tr>
          <td style="padding:12px 16px">
            <span class="quiet" style="font-size:14px;color:${PIGMENTS.reed}"
              >${label}</span
            ><br />${
              url
                ? html`<a
                    class="link"
                    href="${url}"
                    style="color:${PIGMENTS.clay};font-weight:600"
                    ><bdi>${value}</bdi></a
                  >`
                : html`<strong><bdi>${value}</bdi></strong>`
            }
          </td>
        </tr>`
    )}
  </table>`
}

function renderList(
  { heading, lines }: Words["lists"][number],
  display: string
): Html {
  return html`<h2
      class="strong"
      style="margin:0 0 8px;font-family:${display};font-weight:400;font-size:20px;line-height:1.3;color:${PIGMENTS.henna}"
    >
      ${heading}
    </h2>
    <table
      role="presentation"
      width="100%"
      cellpadding="0"
      cellspacing="0"
      style="margin:0 0 24px"
    >
      ${lines.map(
        ({ title, detail }) =>
          html`<tr>
            <td class="rule" style="padding:10px 0;${RULE}">
              ${title}${
                detail
                  ? html`<br /><span
                        class="quiet"
                        style="font-size:14px;color:${PIGMENTS.reed}"
                        >${detail}</span
                      >`
                  : null
              }
            </td>
          </tr>`
      )}
    </table>`
}
