/** Small helpers for writing SVG by hand. */
import { sure } from "./sure.ts"
export const n = (v: number): string => {
  const text = v.toFixed(2)
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text
}
export const escapeXml = (text: string) =>
  text.replace(/[&<>"]/g, (c) =>
    sure({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" }[c])
  )

type Value = string | number | undefined
export const el = (
  name: string,
  attrs: Record<string, Value>,
  inner = ""
): string => {
  const list = Object.entries(attrs)
    .filter(([, v]) => v !== undefined)
    .map(([k, v]) => ` ${k}="${typeof v === "number" ? n(v) : v}"`)
    .join("")
  return inner ? `<${name}${list}>${inner}</${name}>` : `<${name}${list}/>`
}
export const path = (
  d: string,
  fill: string,
  more: Record<string, Value> = {}
) => el("path", { d, fill, ...more })
export const line = (
  d: string,
  stroke: string,
  width: number,
  more: Record<string, Value> = {}
) =>
  el("path", {
    d,
    fill: "none",
    stroke,
    "stroke-width": width,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
    ...more,
  })
export const ellipse = (
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  fill: string,
  more: Record<string, Value> = {}
) => el("ellipse", { cx, cy, rx, ry, fill, ...more })
export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  more: Record<string, Value> = {}
) => el("rect", { x, y, width, height, fill, ...more })
export const group = (inner: string, more: Record<string, Value> = {}) =>
  el("g", more, inner || " ")
export const at = (
  x: number,
  y: number,
  inner: string,
  rotate = 0,
  scale: number | [number, number] = 1
) => {
  const [sx, sy] = typeof scale === "number" ? [scale, scale] : scale
  return `<g transform="translate(${n(x)} ${n(y)})${rotate ? ` rotate(${n(rotate)})` : ""}${sx !== 1 || sy !== 1 ? ` scale(${sx.toFixed(4)} ${sy.toFixed(4)})` : ""}">${inner}</g>`
}

export type Stop = [offset: number, color: string, opacity?: number]
const stops = (list: Stop[]) =>
  list
    .map(
      ([o, c, a]) =>
        `<stop offset="${n(o)}" stop-color="${c}"${a === undefined ? "" : ` stop-opacity="${n(a)}"`}/>`
    )
    .join("")
/** Linear gradient in user space, from one point to another. */
export const linear = (
  id: string,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  list: Stop[]
) =>
  `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}">${stops(list)}</linearGradient>`
export const radial = (
  id: string,
  cx: number,
  cy: number,
  r: number,
  list: Stop[],
  transform = ""
) =>
  `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${n(cx)}" cy="${n(cy)}" r="${n(r)}"${transform ? ` gradientTransform="${transform}"` : ""}>${stops(list)}</radialGradient>`
export const blur = (id: string, amount: number) =>
  `<filter id="${id}" x="-60%" y="-60%" width="220%" height="220%" color-interpolation-filters="sRGB"><feGaussianBlur stdDeviation="${amount}"/></filter>`
export const clip = (id: string, inner: string) =>
  `<clipPath id="${id}">${inner}</clipPath>`

export const picture = (
  inner: string,
  width = 1200,
  height = 1200,
  view: readonly number[] = [0, 0, width, height]
) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(" ")}" width="${width}" height="${height}">${inner}</svg>`
