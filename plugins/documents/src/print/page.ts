import type { PaperLanguage } from "../types"
import { fontFaces } from "./font-faces"
import { Html, html } from "./html"
import { PRINT_WORDS } from "./words"

type Page = {
  language: PaperLanguage
  title: string
  styles: string
  body: Html
}

/** A page that looks on the screen as on paper, with a button to print it. */
export function renderPage({ language, title, styles, body }: Page): string {
  const rtl = language === "ar"
  return html`<!doctype html>
    <html lang="${language}" dir="${rtl ? "rtl" : "ltr"}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>
          ${fontFaces()} ${new Html(COMMON + styles)}
        </style>
      </head>
      <body>
        <p class="bar">
          <button type="button" onclick="print()" autofocus>
            ${PRINT_WORDS[language].print}
          </button>
        </p>
        ${body}
      </body>
    </html> `.markup
}

const COMMON = `
*{box-sizing:border-box;margin:0}
body{background:#efe3cd;color:#000;font-family:"Instrument Sans","IBM Plex Sans Arabic",sans-serif;line-height:1.4;-webkit-print-color-adjust:exact;print-color-adjust:exact}
[lang=ar] body{font-family:"IBM Plex Sans Arabic","Instrument Sans",sans-serif;line-height:1.6}
.sheet{background:#fff;margin:0 auto 8mm}
.bar{padding:4mm;text-align:center}
button{font:inherit;font-weight:700;padding:2.5mm 8mm;border:0;background:#a5431f;color:#fbf6ec;cursor:pointer}
button:focus-visible{outline:3px solid #23408f;outline-offset:2px}
.figures{direction:ltr;unicode-bidi:isolate;font-variant-numeric:tabular-nums}
svg{display:block}
[dir=rtl] [dir=auto]{text-align:right}
[dir=ltr] [dir=auto]{text-align:left}
@media print{body{background:#fff}.bar{display:none}.sheet{margin:0}}
`
