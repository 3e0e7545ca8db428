import { toSVG } from "bwip-js/node"
import { Html } from "./html"

const BAR_HEIGHT_MM = 16

/** A number as Code 128, which carriers' scanners read. */
export function drawCode128(text: string): Html {
  const drawing = toSVG({ bcid: "code128", text, height: BAR_HEIGHT_MM })
  // Bars may be stretched to the width of the label; only their order counts.
  return new Html(drawing.replace("<svg ", '<svg preserveAspectRatio="none" '))
}

/** A text as a QR code, which phones and the hub's scanners read. */
export function drawQrCode(text: string): Html {
  return new Html(toSVG({ bcid: "qrcode", text }))
}
