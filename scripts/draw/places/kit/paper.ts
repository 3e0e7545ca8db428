import { box } from "./shape.ts"

type Sheet = {
  width: number
  height: number
  ground: string
  body: string
  clear?: boolean
}

/**
 * A whole picture: hand-cut edges and a soft shadow for every sheet of paper (`cut`), hand-cut edges alone (`rough`),
 * dry brush inside the larger sheets (`gouache`), and one grain laid over everything, kept low so that files stay small.
 */
export function sheet({
  width,
  height,
  ground,
  body,
  clear = false,
}: Sheet): string {
  const region = `x="-60" y="-60" width="${width + 120}" height="${height + 120}" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB"`
  const tear = (scale: number): string =>
    `<feTurbulence type="fractalNoise" baseFrequency="0.028" numOctaves="3" seed="4" result="noise"/>
    <feDisplacementMap in="SourceGraphic" in2="noise" scale="${scale}" xChannelSelector="R" yChannelSelector="G" result="torn"/>`
  const shadow = (dy: number, blur: number, depth: number): string =>
    `<feGaussianBlur in="torn" stdDeviation="${blur}" result="soft"/>
    <feOffset in="soft" dy="${dy}" result="low"/>
    <feColorMatrix in="low" type="matrix" values="0 0 0 0 0.11 0 0 0 0 0.07 0 0 0 0 0.07 0 0 0 ${depth} 0" result="shade"/>`
  const brush = `<feTurbulence type="fractalNoise" baseFrequency="0.004 0.075" numOctaves="3" seed="9" result="streak"/>
    <feColorMatrix in="streak" type="matrix" values="0 0 0 0 1 0 0 0 0 0.96 0 0 0 0 0.86 0.95 0 0 0 -0.46" result="pale"/>
    <feComposite in="pale" in2="torn" operator="in" result="dry"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><defs>
  <filter id="rough" ${region}>${tear(4)}</filter>
  <filter id="cut" ${region}>${tear(6)}${shadow(-2, 7, 0.34)}<feMerge><feMergeNode in="shade"/><feMergeNode in="torn"/></feMerge></filter>
  <filter id="lift" ${region}>${tear(3)}${shadow(7, 7, 0.36)}<feMerge><feMergeNode in="shade"/><feMergeNode in="torn"/></feMerge></filter>
  <filter id="gouache" ${region}>${tear(6)}${brush}${shadow(-2, 7, 0.34)}<feMerge><feMergeNode in="shade"/><feMergeNode in="torn"/><feMergeNode in="dry"/></feMerge></filter>
  <filter id="wash" ${region}>${tear(10)}${brush}<feMerge><feMergeNode in="torn"/><feMergeNode in="dry"/></feMerge></filter>
  <filter id="grain" ${region}><feTurbulence type="fractalNoise" baseFrequency="0.75" numOctaves="2" seed="2"/><feColorMatrix type="matrix" values="0 0 0 0 0.2 0 0 0 0 0.12 0 0 0 0 0.06 0 0.9 0 0 -0.36"/></filter>
  </defs>${clear ? "" : box(0, 0, width, height, ground)}${body}${clear ? "" : box(0, 0, width, height, "#000", `filter="url(#grain)" opacity="0.2"`)}</svg>`
}

/** Groups drawings under one of the sheet's filters. */
export const paper = (
  body: string,
  filter: "rough" | "cut" | "lift" | "gouache" | "wash" = "cut"
): string => `<g filter="url(#${filter})">${body}</g>`

let clips = 0
/** Keeps `body` inside a shape. */
export function inside(d: string, body: string): string {
  const id = `inside-${clips++}`
  return `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${body}</g>`
}
