import { directionOf, type Language } from "../languages"
import type { Texts } from "../messages/create-texts"
import { Html, html } from "./html"
import { facesOf, PIGMENTS } from "./identity"

const BAND = [
  PIGMENTS.clay,
  PIGMENTS.saffron,
  PIGMENTS.majorelle,
  PIGMENTS.olive,
]
const BAND_REPEATS = 6

type Letter = {
  language: Language
  texts: Texts
  subject: string
  preheader: string
  body: Html
  /** Why this person is written to. */
  why: string
}

/** The shop's letter: a 600 px table, inline styles, and colours that stand in dark mode. */
export function renderLayout(letter: Letter): string {
  const { language, texts, subject, preheader, body, why } = letter
  const { text, display, size, leading } = facesOf(language)
  const direction = directionOf(language)
  const page = html`<!doctype html>
    <html lang="${language}" dir="${direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>${subject}</title>
        <style>
          ${new Html(STYLES)}
        </style>
      </head>
      <body
        class="page"
        style="margin:0;padding:0;background:${PIGMENTS.sand};color:${PIGMENTS.kohl}"
      >
        <div style="display:none;max-height:0;overflow:hidden;opacity:0">
          ${preheader}
        </div>
        <table
          role="presentation"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          dir="${direction}"
          class="page"
          style="background:${PIGMENTS.sand}"
        >
          <tr>
            <td align="center" class="gutter" style="padding:24px 12px">
              <table
                role="presentation"
                width="100%"
                cellpadding="0"
                cellspacing="0"
                class="sheet"
                style="max-width:600px;background:${PIGMENTS.plaster};color:${PIGMENTS.kohl};font-family:${text};font-size:${size}px;line-height:${leading};text-align:${direction === "rtl" ? "right" : "left"}"
              >
                <tr>
                  <td style="padding:0">${renderBand()}</td>
                </tr>
                <tr>
                  <td class="pad" style="padding:28px 32px 0">
                    <p
                      class="strong"
                      style="margin:0;font-family:${display};font-size:22px;line-height:1.2;color:${PIGMENTS.henna}"
                    >
                      CoopStore
                    </p>
                  </td>
                </tr>
                <tr>
                  <td class="pad" style="padding:20px 32px 32px">${body}</td>
                </tr>
                <tr>
                  <td
                    class="pad foot"
                    style="padding:24px 32px 28px;background:${PIGMENTS.kohl};color:${PIGMENTS.plaster};font-size:14px"
                  >
                    <p style="margin:0 0 8px">${texts("email.contact")}</p>
                    <p style="margin:0 0 8px;color:${PIGMENTS.sand}">
                      ${texts("email.signature")}
                    </p>
                    <p style="margin:0;color:${PIGMENTS.sand}">${why}</p>
                  </td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html> `
  return page.markup
}

// Mail programs that darken colours by themselves read these; the others keep
// the inline ones.
const STYLES = `
@media (max-width:480px){.pad{padding-left:20px!important;padding-right:20px!important}.gutter{padding:0!important}}
@media (prefers-color-scheme:dark){
.page{background:#15100c!important}
.sheet{background:#211a15!important;color:#fbf6ec!important}
.foot{background:#15100c!important}
.strong,.link{color:#e2a31d!important}
.quiet{color:#cdbfa8!important}
.rule{border-color:#4a3f35!important}
}`

function renderBand(): Html {
  const colours = Array.from({ length: BAND_REPEATS }, () => BAND).flat()
  const cells = colours.map(
    (colour) =>
      html`<td
        height="8"
        style="height:8px;background:${colour};font-size:0;line-height:0"
      >
        &nbsp;
      </td>`
  )
  return html`<table
    role="presentation"
    width="100%"
    cellpadding="0"
    cellspacing="0"
  >
    <tr>
      ${cells}
    </tr>
  </table>`
}
