import { darken, lighten, mix, pigment } from "../../kit/colour.ts"
import { ear } from "../../kit/grain.ts"
import { disc, line, path, times } from "../../kit/shape.ts"

/** Wheat, barley, maize, millet and sorghum, held together into the frame. */
export function fiveGrains(): string {
  const millet = (
    x: number,
    y: number,
    height: number,
    turn: number,
    tone: string,
    fat: number
  ): string =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${line(`M0 0V${-height}`, darken(pigment.leaf, 0.1), 6)}${times(44, (index) => disc(Math.sin(index * 2.4) * fat * (0.5 + Math.sin((index / 44) * 3.1) * 0.5), -height * (0.56 + (index / 44) * 0.46), 8, index % 3 ? tone : lighten(tone, 0.25)))}</g>`
  const cob = `<g transform="translate(250 930) rotate(-6)">${path("M-40 -60Q-60 -260 -10 -380Q10 -400 30 -380Q70 -240 46 -60Z", pigment.saffron)}${times(60, (index) => disc(-26 + (index % 5) * 15 + Math.floor(index / 5) * 0.6, -90 - Math.floor(index / 5) * 24, 8, index % 2 ? lighten(pigment.saffron, 0.25) : mix(pigment.saffron, pigment.clay, 0.2)))}${path("M-60 0Q-110 -160 -50 -300Q-30 -150 0 0ZM60 0Q110 -140 66 -280Q36 -140 4 0Z", pigment.leaf)}</g>`
  return (
    ear(120, 960, 560, -14, "#d8a640", false) +
    ear(190, 970, 600, -4, "#e3bd68") +
    ear(60, 940, 520, -26, "#c9963a") +
    millet(380, 960, 470, 14, "#a8532f", 34) +
    millet(470, 980, 430, 27, "#d9b878", 22) +
    cob
  )
}
