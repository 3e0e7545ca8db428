import { createFormat } from "../modules/documents/rendering/format"
import type { PaperLanguage } from "../types"
import { drawCode128, drawQrCode } from "./barcode"
import { type Html, html } from "./html"
import { renderPage } from "./page"
import type { Parcel } from "./parcel"
import { PRINT_WORDS } from "./words"

type Words = (typeof PRINT_WORDS)[PaperLanguage]

/** Characters of a line of the address, and lines that fit at its usual size. */
const LINE_LENGTH = 32
const ROOMY_LINES = 6

/** What is stuck on a parcel: where it goes, what the courier collects, its codes. */
export function renderShippingLabel(
  parcel: Parcel,
  language: PaperLanguage
): string {
  const words = PRINT_WORDS[language]
  return renderPage({
    language,
    title: `${words.label} ${parcel.order_number}`,
    styles: STYLES,
    body: html`<main class="sheet">
      ${renderSender(parcel, words, language)} ${renderRecipient(parcel, words)}
      ${renderCash(parcel, words, language)} ${renderCodes(parcel, words)}
    </main>`,
  })
}

function renderSender(
  { seller, carrier, weight_grams }: Parcel,
  words: Words,
  language: PaperLanguage
): Html {
  const { kilograms } = createFormat(language, "MAD")
  return html`<header>
    <p>
      <small>${words.from}</small><b><bdi>${seller.name}</bdi></b>
      ${seller.address.map((line) => html`<span dir="auto">${line}</span>`)}
    </p>
    <p class="carrier">
      <b><bdi>${carrier.name}</bdi></b>
      ${weight_grams !== null && words.weight(kilograms(weight_grams))}
    </p>
  </header>`
}

function renderRecipient({ recipient }: Parcel, words: Words): Html {
  return html`<section class="to ${isLong(recipient) && "long"}">
    <small>${words.to}</small>
    <b class="name" dir="auto">${recipient.name}</b>
    ${recipient.lines.map((line) => html`<span dir="auto">${line}</span>`)}
    ${
      recipient.phone &&
      html`<b class="phone"
        >${words.phone} <span class="figures">${recipient.phone}</span></b
      >`
    }
  </section>`
}

/** Whether an address has to be written smaller, to leave the bars their room. */
function isLong({ name, lines }: Parcel["recipient"]): boolean {
  const rows = [name, ...lines].map((line) =>
    Math.ceil(line.length / LINE_LENGTH)
  )
  return rows.reduce((sum, count) => sum + count, 0) > ROOMY_LINES
}

function renderCash(
  { to_collect }: Parcel,
  words: Words,
  language: PaperLanguage
): Html {
  if (!to_collect?.amount) {
    return html`<p class="cash none">${words.nothing_to_collect}</p>`
  }
  const { money } = createFormat(language, to_collect.currency_code)
  return html`<p class="cash">
    <span>${words.collect}</span><b><bdi>${money(to_collect.amount)}</bdi></b>
  </p>`
}

function renderCodes(parcel: Parcel, words: Words): Html {
  const { tracking_number } = parcel.carrier
  return html`<section class="codes">
    <div class="order">
      <p>
        <small>${words.order}</small>
        <b class="figures">${parcel.order_number}</b>
        <span>${words.parcel(parcel.index, parcel.count)}</span>
      </p>
      <div class="qr">
        ${drawQrCode(tracking_number ?? String(parcel.order_number))}
      </div>
    </div>
    ${
      tracking_number
        ? html`<div class="bars">${drawCode128(tracking_number)}</div>
            <p class="number figures">${tracking_number}</p>`
        : html`<p class="number">${words.no_tracking}</p>`
    }
  </section>`
}

const STYLES = `
@page{size:105mm 148mm;margin:0}
.sheet{width:105mm;height:148mm;padding:5mm;display:grid;grid-template-rows:auto minmax(0,1fr) auto auto;gap:3mm;font-size:10pt;overflow:hidden}
small{display:block;font-size:8.5pt}
span{display:block}
span.figures{display:inline-block}
header{display:flex;justify-content:space-between;gap:4mm;padding-block-end:2.5mm;border-block-end:.6mm solid #000;font-size:8.5pt;line-height:1.3}
.carrier{text-align:end;font-size:9.5pt}
.carrier b{display:block;font-size:14pt;line-height:1.2}
.to{font-size:12.5pt;line-height:1.35;align-content:center;min-height:0;overflow:hidden}
.name{display:block;font-size:17pt;line-height:1.25}
.long{font-size:10pt;line-height:1.25}
.long .name{font-size:13pt}
.long .phone{font-size:12pt;margin-block-start:.5mm}
.phone{display:block;margin-block-start:1.5mm;font-size:14pt}
.cash{display:flex;justify-content:space-between;align-items:center;gap:3mm;border:.8mm solid #000;padding:2mm 3mm;font-size:11pt;font-weight:700}
.cash b{font-size:20pt;line-height:1.2;white-space:nowrap}
.cash.none{border-width:.3mm;font-weight:400;justify-content:center}
.order{display:flex;justify-content:space-between;align-items:end;gap:4mm;padding-block-end:2.5mm}
.order b{display:block;font-size:22pt;line-height:1.1}
[dir=rtl] .order b{text-align:right}
.qr svg{width:21mm;height:21mm}
.bars{padding:0 5mm}
.bars svg{width:100%;height:17mm}
.number{text-align:center;font-size:12pt;letter-spacing:.08em;font-weight:700;margin-block-start:1mm}
[lang=ar] .number:not(.figures){letter-spacing:0}
@media print{.sheet{height:147.8mm}}
`
