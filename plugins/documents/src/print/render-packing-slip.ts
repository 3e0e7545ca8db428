import { createFormat } from "../modules/documents/rendering/format"
import type { PaperLanguage } from "../types"
import { type Html, html } from "./html"
import { renderPage } from "./page"
import type { Parcel, ParcelLine } from "./parcel"
import { PRINT_WORDS } from "./words"

type Words = (typeof PRINT_WORDS)[PaperLanguage]

/**
 * What lies in a parcel, for whoever packs and whoever opens it. It has no
 * prices: a parcel may be a present, and the invoice goes another way.
 */
export function renderPackingSlip(
  parcel: Parcel,
  language: PaperLanguage
): string {
  const words = PRINT_WORDS[language]
  const title = `${words.slip} ${parcel.order_number}`
  return renderPage({
    language,
    title,
    styles: STYLES + pageFoot(title),
    body: html`<main class="sheet">
      ${renderHead(parcel, language)}
      ${renderMakers(parcel.lines, words, language)}
      ${
        parcel.following.length > 0 &&
        html`<section class="following">
          <h2>${words.following}</h2>
          ${renderMakers(parcel.following, words, language)}
        </section>`
      }
      <footer>
        <p>${words.check}</p>
        <p>${words.withdrawal[parcel.market]}</p>
        ${renderContact(parcel, words)}
      </footer>
    </main>`,
  })
}

function renderHead(parcel: Parcel, language: PaperLanguage): Html {
  const words = PRINT_WORDS[language]
  const { day } = createFormat(language, "MAD")
  const { recipient, carrier } = parcel
  return html`<header>
    <div>
      <p class="shop">${parcel.seller.name}</p>
      <h1>${words.slip}</h1>
      <p class="parcel">${words.parcel(parcel.index, parcel.count)}</p>
    </div>
    <dl>
      <dt>${words.order}</dt>
      <dd><span class="figures">${parcel.order_number}</span></dd>
      <dt>${words.placed}</dt>
      <dd>${day(parcel.placed_at)}</dd>
      ${
        carrier.name &&
        html`<dt>${words.carrier}</dt>
          <dd><bdi>${carrier.name}</bdi></dd>`
      }
      ${
        carrier.tracking_number &&
        html`<dt>${words.tracking}</dt>
          <dd><span class="figures">${carrier.tracking_number}</span></dd>`
      }
    </dl>
    <address>
      <small>${words.to}</small>
      ${[recipient.name, ...recipient.lines].map(
        (line) => html`<span dir="auto">${line}</span>`
      )}
    </address>
  </header>`
}

function renderMakers(
  lines: ParcelLine[],
  words: Words,
  language: PaperLanguage
): Html[] {
  const makers = new Map<string, ParcelLine[]>()
  for (const line of lines) {
    const name = line.maker
      ? words.maker_in(line.maker.name, line.maker.town)
      : words.no_maker
    makers.set(name, [...(makers.get(name) ?? []), line])
  }
  return [...makers].map(
    ([maker, ofMaker]) =>
      html`<section class="maker">
        <h2><bdi>${maker}</bdi></h2>
        <table>
          ${ofMaker.map((line) => renderLine(line, words, language))}
        </table>
      </section>`
  )
}

function renderLine(
  line: ParcelLine,
  words: Words,
  language: PaperLanguage
): Html {
  const { shortDay } = createFormat(language, "MAD")
  return html`<tr>
    <td class="tick"><i></i></td>
    <td class="count"><span class="figures">${line.quantity} ×</span></td>
    <td>
      <bdi>${line.title}</bdi
      >${line.variant_title && html` · <bdi>${line.variant_title}</bdi>`}
      ${line.lots.map(
        ({ code, best_before }) =>
          html`<small
            >${words.lot} <span class="figures">${code}</span>${
              best_before &&
              html` · ${words.best_before} ${shortDay(best_before)}`
            }</small
          >`
      )}
    </td>
  </tr>`
}

function renderContact({ seller }: Parcel, words: Words): Html | null {
  const contacts = [seller.email, seller.phone].filter(Boolean)
  return contacts.length
    ? html`<p>
        ${words.questions}
        ${contacts.map((contact) => html`<span class="figures">${contact}</span>`)}
      </p>`
    : null
}

const STYLES = `
.sheet{width:210mm;min-height:296mm;padding:16mm 18mm;font-size:11pt;display:flex;flex-direction:column}
header{display:grid;grid-template-columns:1fr auto;gap:6mm 10mm;padding-block-end:6mm;border-block-end:.6mm solid #a5431f}
.shop{font-weight:700;color:#6e2713}
h1{font-size:24pt;line-height:1.15;color:#6e2713}
.parcel{font-size:13pt;font-weight:700;margin-block-start:1mm}
dl{display:grid;grid-template-columns:auto auto;gap:1mm 5mm;align-content:start}
dt{color:#6d5f4e}
dd{font-weight:700}
address{font-style:normal;grid-column:2}
address span{display:block}
address small,td small{display:block;color:#6d5f4e;font-size:9.5pt}
.maker{margin-block-start:6mm;break-inside:avoid}
h2{font-size:13pt;color:#6e2713}
table{width:100%;border-collapse:collapse;margin-block-start:1.5mm}
td{padding:2mm 0;border-block-start:.2mm solid #cdbfa8;vertical-align:top}
.tick{width:8mm}
.tick i{display:block;width:4.4mm;height:4.4mm;border:.4mm solid #000;margin-block-start:.5mm}
.count{width:15mm;font-weight:700}
.following{margin-block-start:8mm;padding:4mm 5mm 5mm;background:#f7f1e6}
.following .tick{display:none}
.following .maker{margin-block-start:3mm}
.following h2{font-size:12pt}
footer{margin-block-start:auto;padding-block-start:8mm;font-size:10pt;color:#3d332a}
footer p{margin-block-start:1.5mm}
footer .figures{margin-inline-start:2mm}
@media print{.sheet{width:auto;padding:0;min-height:262mm}}
`

/** Margins on each page, and which slip it belongs to should they be separated. */
const pageFoot = (title: string) => `
@page{size:A4;margin:16mm 18mm 18mm;@bottom-right{content:"${title} · " counter(page) "/" counter(pages);font:9pt "Instrument Sans","IBM Plex Sans Arabic",sans-serif;color:#6d5f4e}}
`
