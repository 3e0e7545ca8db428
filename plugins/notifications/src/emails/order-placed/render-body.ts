import { directionOf, type Language } from "../../languages"
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
    ${renderSums(words, letter.language)}
    ${renderNote(texts("order_placed.payment"), [words.payment])}
    ${renderNote(texts("order_placed.address"), letter.address)}
    ${renderNote(texts("order_placed.withdrawal"), [words.withdrawal])}`
}

function renderMaker(
  maker: OrderPlacedLetter["makers"][number],
  letter: OrderPlacedLetter,
  words: Words,
  texts: Texts
): Html {
  const { display } = facesOf(letter.language)
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
      ${maker.lines.map((line) =>
        renderRow(
          renderLine(line, texts),
          words.money(line.total),
          letter.language,
          RULE
        )
      )}
    </table>`
}

function renderLine(
  line: OrderPlacedLetter["makers"][number]["lines"][number],
  texts: Texts
): Html {
  const quiet = `font-size:14px;color:${PIGMENTS.reed}`
  const quantity = texts("order_placed.quantity", { quantity: line.quantity })
  const details = [line.variant_title, quantity].filter((detail) => detail)
  return html`${line.title}${details.map(
    (detail) =>
      html`<br /><span class="quiet" style="${quiet}">${detail}</span>`
  )}`
}

function renderSums(words: Words, language: Language): Html {
  const last = `border-top:2px solid ${PIGMENTS.clay};font-weight:600;font-size:18px`
  return html`<table ${attributes()} style="margin:0 0 28px">
    ${words.sums.map(([name, amount]) => renderRow(name, amount, language, RULE))}
    ${renderRow(words.total[0], words.total[1], language, last)}
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

function renderRow(
  name: Html | string,
  amount: string,
  language: Language,
  style: string
): Html {
  // Not every mail program knows the logical sides `start` and `end`. Figures
  // end at the right in every language, so that they stand below each other.
  const gap = directionOf(language) === "rtl" ? "right" : "left"
  return html`<tr>
    <td class="rule" style="padding:10px 0;vertical-align:top;${style}">
      ${name}
    </td>
    <td
      class="rule"
      width="1%"
      align="right"
      style="padding:10px 0;padding-${gap}:16px;text-align:right;white-space:nowrap;vertical-align:top;font-variant-numeric:tabular-nums;${style}"
    >
      <bdi>${amount}</bdi>
    </td>
  </tr>`
}

function renderNote(title: string, lines: string[]): Html {
  return html`<p style="margin:0 0 20px">
    <strong>${title}</strong>${lines.map((line) => html`<br />${line}`)}
  </p>`
}

function attributes(): Html {
  return html`role="presentation" width="100%" cellpadding="0" cellspacing="0"`
}
