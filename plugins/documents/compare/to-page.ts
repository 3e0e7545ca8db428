import type { Fact, SheetHead } from "../src/modules/documents/rendering/sheet"
import type { InvoiceSheet } from "../src/modules/documents/rendering/to-invoice-sheet"
import type { StatementSheet } from "../src/modules/documents/rendering/to-statement-sheet"
import { fontFaces, STYLES } from "./styles"

const ARABIC = /\p{Script=Arabic}/u

/** The same words and figures as a page that a browser lays out itself. */
export function toPage(sheet: InvoiceSheet | StatementSheet): string {
  const body = "makers" in sheet ? invoiceOf(sheet) : statementOf(sheet)
  return `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8">
    <style>${fontFaces()}${STYLES}</style>${headOf(sheet)}${body}${footOf(sheet)}`
}

function headOf({ seller, title, facts }: SheetHead): string {
  const contacts = seller.contacts.map((it) => line(code(it)))
  return `<div class="head"><div class="seller">
      <p class="display">${piece(seller.name)}</p>
      ${[...seller.lines.map((it) => line(own(it))), ...contacts].join("")}
    </div><div><p class="display">${piece(title)}</p>
      <div class="facts">${facts.map(factOf).join("")}</div></div></div>`
}

function footOf({ seller }: SheetHead): string {
  const ids = seller.ids.map((it) => `· ${piece(it.label)} ${code(it.value)}`)
  return `<p class="foot">${[piece(seller.name), ...ids].join(" ")}</p>`
}

function factOf({ label, value, code: isCode }: Fact): string {
  return `<p class="quiet">${piece(label)}</p><p>${isCode ? code(value) : piece(value)}</p>`
}

function partyOf(party: {
  heading: string
  name: string
  lines: string[]
  ids: Fact[]
}): string {
  return `<div class="party"><p class="quiet">${piece(party.heading)}</p>
    ${line(`<strong>${own(party.name)}</strong>`)}
    ${party.lines.map((it) => line(own(it))).join("")}
    ${party.ids.map((it) => line(`<span class="quiet">${piece(it.label)} ${code(it.value)}</span>`)).join("")}</div>`
}

function invoiceOf(sheet: InvoiceSheet): string {
  const lines = sheet.makers.flatMap((maker) => [
    `<tr><td colspan="5" class="display" style="font-size:11.5pt">${own(maker.name)}</td></tr>`,
    ...maker.lines.map((it) =>
      row([
        own(it.title) +
          it.details
            .map((detail) => line(`<span class="quiet">${own(detail)}</span>`))
            .join(""),
        ...[it.quantity, it.price, it.rate, it.total].map(piece),
      ])
    ),
  ])
  const sums = sheet.sums.map((it) => row([it.label, it.amount].map(piece)))
  const total = [sheet.total.label, sheet.total.amount].map(
    (it) => `<span class="semibold" style="font-size:12pt">${piece(it)}</span>`
  )
  return `${partyOf(sheet.buyer)}<table>${headRow(sheet.columns)}${lines.join("")}</table>
    <table class="sums">${sums.join("")}${row(total)}</table>
    <p><strong>${piece(sheet.taxes.heading)}</strong></p>
    <table class="taxes">${headRow(sheet.taxes.columns)}${sheet.taxes.rows.map((it) => row(it.map(piece))).join("")}
      ${row(sheet.taxes.sum.map((it) => `<span class="semibold">${piece(it)}</span>`))}</table>
    ${sheet.notes.map((it) => `${line(`<strong>${piece(it.heading)}</strong>`)}${line(piece(it.text))}`).join("")}`
}

function statementOf(sheet: StatementSheet): string {
  const { opening, sums, closing } = sheet.summary
  const balance = (it: { label: string; amount: string }) =>
    row(
      [it.label, it.amount].map(
        (each) => `<span class="semibold">${piece(each)}</span>`
      )
    )
  const lines = sheet.detail.rows.map(
    ([day = "", kind = "", order = "", note = "", amount = ""]) =>
      row([piece(day), piece(kind), code(order), own(note), piece(amount)])
  )
  return `${partyOf(sheet.cooperative)}<p class="display" style="font-size:13pt">${piece(sheet.summary.heading)}</p>
    <table>${balance(opening)}${sums.map((it) => row([it.label, it.amount].map(piece))).join("")}${balance(closing)}</table>
    ${line(piece(sheet.payable))}
    <p class="display" style="font-size:13pt">${piece(sheet.detail.heading)}</p>
    <table class="detail">${headRow(sheet.detail.columns)}${lines.join("")}</table>`
}

const row = (cells: string[]) =>
  `<tr>${cells.map((it) => `<td>${it}</td>`).join("")}</tr>`
const headRow = (cells: string[]) =>
  `<tr>${cells.map((it) => `<th><span class="quiet">${piece(it)}</span></th>`).join("")}</tr>`
const line = (it: string) => `<span class="line">${it}</span>`
const piece = (it: string) =>
  it ? `<span data-piece>${escape(it)}</span>` : ""
const code = (it: string) =>
  it ? `<bdi class="code" data-piece>${escape(it)}</bdi>` : ""
const own = (it: string) =>
  it
    ? `<bdi class="${ARABIC.test(it) ? "rtl" : "ltr"}" data-piece>${escape(it)}</bdi>`
    : ""

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
}
