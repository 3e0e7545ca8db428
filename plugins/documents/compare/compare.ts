import { execFileSync } from "node:child_process"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { chromium, type Page } from "@playwright/test"
import {
  invoices,
  seller,
  statements,
} from "../src/modules/documents/__tests__/papers"
import { toInvoiceSheet } from "../src/modules/documents/rendering/to-invoice-sheet"
import { toStatementSheet } from "../src/modules/documents/rendering/to-statement-sheet"
import { Typesetter } from "../src/modules/documents/rendering/typesetter"
import { type Match, measureInk, type Piece } from "./measure-ink"
import { toPage } from "./to-page"

const A4 = { width: 794, height: 1123 }
/** Pixels of a picture for one of CSS: 288 to the inch. */
const SCALE = 3
const LEAST_SHOWN = 5
const DRAWN_AT = new Date("2026-11-20T10:00:00Z")

const SHEETS = {
  invoice: toInvoiceSheet(invoices("ar").invoice, "ar"),
  "credit-note": toInvoiceSheet(invoices("ar").credit_note, "ar"),
  statement: toStatementSheet(statements("ar"), "ar", seller),
}

/**
 * Sets whole Arabic papers by the typesetter and by the browser, lays the
 * pictures beside each other, and says how much of every text agrees.
 */
async function compare(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const { findBrowser } = await import("../../../scripts/test/browser.ts")
  const browser = await chromium.launch(await findBrowser())
  const page = await browser.newPage({ viewport: A4, deviceScaleFactor: SCALE })
  for (const [name, sheet] of Object.entries(SHEETS)) {
    const paper = drawPaper(join(folder, name), name, sheet)
    await page.setContent(toPage(sheet))
    await page.evaluate(() => document.fonts.ready)
    const pieces = await findPieces(page)
    const drawn = await page.screenshot({ fullPage: true })
    const matches = await page.evaluate(measureInk, {
      paper: toAddress(paper),
      page: toAddress(drawn),
      pieces,
    })
    report(name, matches)
    await page.setContent(beside(paper, drawn))
    writeFileSync(
      join(folder, `${name}-beside.png`),
      await page.screenshot({ fullPage: true })
    )
  }
  await browser.close()
}

function report(name: string, matches: Match[]): void {
  const mean =
    matches.reduce((sum, { share }) => sum + share, 0) / matches.length
  const least = matches
    .toSorted((one, other) => one.share - other.share)
    .slice(0, LEAST_SHOWN)
    .map(({ text, share }) => `${text} ${inPercent(share)}`)
  console.log(`${name}: ${matches.length} words, ${inPercent(mean)} of the ink`)
  console.log(`  least alike: ${least.join(", ")}`)
}

/** The paper as a picture, made by poppler from the file that people get. */
function drawPaper(path: string, name: string, sheet: object): Buffer {
  const template = name === "statement" ? "statement" : "invoice"
  writeFileSync(
    `${path}.pdf`,
    new Typesetter().toPdf(template, sheet, DRAWN_AT)
  )
  execFileSync("pdftoppm", [
    "-r",
    String(96 * SCALE),
    "-png",
    "-singlefile",
    `${path}.pdf`,
    path,
  ])
  return readFileSync(`${path}.png`)
}

/** Every word of the page and its place, in pixels of the pictures. */
async function findPieces(page: Page): Promise<Piece[]> {
  const pieces = await page.locator("[data-piece]").evaluateAll((found) =>
    found.flatMap(({ firstChild: node }) => {
      const words = [...(node?.textContent ?? "").matchAll(/[^\s\u00a0]+/g)]
      return words.flatMap(({ 0: text, index }) => {
        const range = document.createRange()
        if (node) {
          range.setStart(node, index)
          range.setEnd(node, index + text.length)
        }
        const { x, y, width, height } = range.getBoundingClientRect()
        return width ? [{ text, x, y, width, height }] : []
      })
    })
  )
  return pieces.map(({ text, ...place }) => ({
    text,
    x: place.x * SCALE,
    y: place.y * SCALE,
    width: place.width * SCALE,
    height: place.height * SCALE,
  }))
}

function beside(...pictures: Buffer[]): string {
  return `<body style="margin:0;display:flex">${pictures
    .map(
      (it) => `<img style="width:50%;align-self:start" src="${toAddress(it)}">`
    )
    .join("")}`
}

const toAddress = (picture: Buffer) =>
  `data:image/png;base64,${picture.toString("base64")}`
const inPercent = (share: number) => `${(share * 100).toFixed(1)} %`

void compare(join(__dirname, "../../../.coopstore/papers"))
