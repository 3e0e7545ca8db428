import type { Texts } from "../../messages/create-texts"
import { type Html, html } from "../html"
import { facesOf, PIGMENTS } from "../identity"
import type { OrderPlacedLetter } from "./letter"
import { sayMaker, type Words } from "./words"

const RULE = `border-top:1px solid ${PIGMENTS.sand}`

/** The letter between its head and its foot. */
export function renderBody(
  letter: OrderPlacedLetter,
  words: Words,
  texts: Texts
): Html {
  const { display } = facesOf(letter.language)
  return html`<h1
      class="strong"
      style="margin:0 0 12px;font-family:${display};font-weight:400;font-size:30px;line-height:1.2;color:${PIGMENTS.henna}"
    >
      ${words.heading}
    </h1>
    <p style="margin:0 0 24px">${words.intro}</p>
    <table role="presentation" cellpadding="0" cellspacing="0">
      <tr>
        <td style="background:${PIGMENTS.clay}">
          <a
            href="${letter.tracking_url}"
            style="display:inline-block;padding:13px 24px;color:${PIGMENTS.plaster};text-decoration:none;font-weight:600"
            >${texts("order_placed.track")}</a
          >
        </td>
      </tr>
    </table>
    <p
      class="quiet"
      style="margin:10px 0 28px;font-size:14px;color:${PIGMENTS.reed}"
    >
      ${texts("order_placed.track_note")}
    </p>
    ${letter.makers.map((maker) => renderMaker(maker, letter, words, texts))}
    ${renderSums(words)}
    ${renderNote(texts("order_placed.payment"), [words.payment])}
    ${renderNote(texts("order_placed.address"), letter.address)}
    ${renderNote(texts("order_placed.withdrawal"), [words.withdrawal])}`
}

function renderMaker(
  maker: OrderPlacedLetter["makers"][number],
  { language }: OrderPlacedLetter,
  words: Words,
  texts: Texts
): Html {
  const { display } = facesOf(language)
  return html`<p
      class="quiet"
      style="margin:0;font-size:14px;color:${PIGMENTS.reed}"
    >
      ${maker.name ? texts("order_placed.made_by") : null}
    </p>
    <h2
      class="strong"
      style="margin:0 0 8px;font-family:${display};font-weight:400;font-size:20px;line-height:1.3;color:${PIGMENTS.henna}"
    >
      ${sayMaker(maker, texts)}
    </h2>
    <table ${attributes()} style="margin:0 0 24px">
      ${maker.lines.map(
        (line) =>
          html`<tr>
            <td class="rule" style="padding:10px 0;${RULE};vertical-align:top">
              ${line.title}${line.variant_title ? html`<br /><span class="quiet" style="font-size:14px;color:${PIGMENTS.reed}">${line.variant_title}</span>` : null}<br /><span
                class="quiet"
                style="font-size:14px;color:${PIGMENTS.reed}"
                >${texts("order_placed.quantity", { quantity: line.quantity })}</span
              >
            </td>
            ${renderAmount(words.money(line.total), RULE)}
          </tr>`
      )}
    </table>`
}

function renderSums(words: Words): Html {
  const strong = "font-weight:600;font-size:18px;"
  return html`<table ${attributes()} style="margin:0 0 28px">
    ${words.sums.map(
      ([name, amount]) =>
        html`<tr>
          <td class="rule" style="padding:8px 0;${RULE}">${name}</td>
          ${renderAmount(amount, RULE)}
        </tr>`
    )}
    <tr>
      <td
        class="rule"
        style="padding:12px 0 0;border-top:2px solid ${PIGMENTS.clay};${strong}"
      >
        ${words.total[0]}
      </td>
      ${renderAmount(words.total[1], `border-top:2px solid ${PIGMENTS.clay};${strong}`)}
    </tr>
    ${
      words.vat
        ? html`<tr>
            <td
              colspan="2"
              class="quiet"
              style="font-size:14px;color:${PIGMENTS.reed}"
            >
              ${words.vat}
            </td>
          </tr>`
        : null
    }
  </table>`
}

function renderAmount(amount: string, style: string): Html {
  return html`<td
    class="rule"
    width="1%"
    style="padding:10px 0;padding-inline-start:16px;white-space:nowrap;vertical-align:top;font-variant-numeric:tabular-nums;${style}"
  >
    ${amount}
  </td>`
}

function renderNote(title: string, lines: string[]): Html {
  return html`<p style="margin:0 0 20px">
    <strong>${title}</strong>${lines.map((line) => html`<br />${line}`)}
  </p>`
}

function attributes(): Html {
  return html`role="presentation" width="100%" cellpadding="0" cellspacing="0"`
}
