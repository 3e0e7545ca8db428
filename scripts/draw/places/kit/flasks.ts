import { darken, lighten, mix, pigment } from "./colour.ts"
import { box, closed, line, move, oval, path } from "./shape.ts"
import { type Profile, solid, vessel } from "./vessel.ts"

/** A tall oil bottle with a cork and a paper label. */
export function bottle(
  height: number,
  glass: string,
  oil: string,
  label: string,
  mark = ""
): string {
  const w = height * 0.155
  const profile: Profile = [
    [w * 0.92, 0],
    [w, height * 0.03],
    [w, height * 0.55],
    [w * 0.86, height * 0.64],
    [w * 0.36, height * 0.75],
    [w * 0.32, height * 0.93],
    [w * 0.42, height * 0.95],
  ]
  const fill = box(-w, -height * 0.6, w * 2, height, oil, `opacity=".85"`)
  return (
    box(
      -w * 0.26,
      -height,
      w * 0.52,
      height * 0.08,
      mix(pigment.sand, pigment.reed, 0.4)
    ) +
    vessel(
      profile,
      glass,
      fill +
        box(
          w * 0.5,
          -height * 0.6,
          w,
          height,
          darken(oil, 0.35),
          `opacity=".5"`
        )
    ) +
    box(
      -w * 0.62,
      -height * 0.55,
      w * 0.14,
      height * 0.5,
      "#fff8e6",
      `opacity=".5"`
    ) +
    (label
      ? box(-w, -height * 0.44, w * 2, height * 0.26, label) +
        box(
          w * 0.55,
          -height * 0.44,
          w * 0.45,
          height * 0.26,
          darken(label, 0.18)
        ) +
        move(0, -height * 0.31, mark)
      : "")
  )
}

/** A glass jar, full, under a cloth cap tied with thread. */
export function jar(
  height: number,
  content: string,
  cloth: string,
  label = "",
  mark = ""
): string {
  const w = height * 0.36
  const profile: Profile = [
    [w * 0.86, 0],
    [w, height * 0.06],
    [w, height * 0.68],
    [w * 0.82, height * 0.78],
    [w * 0.78, height * 0.84],
  ]
  const cap = `M${-w * 0.95} ${-height * 0.76}Q${-w * 0.8} ${-height * 0.85} ${-w * 0.8} ${-height * 0.94}Q0 ${-height * 1.06} ${w * 0.8} ${-height * 0.94}Q${w * 0.8} ${-height * 0.85} ${w * 0.98} ${-height * 0.76}Q${w * 0.6} ${-height * 0.8} ${w * 0.4} ${-height * 0.755}Q${w * 0.1} ${-height * 0.81} ${-w * 0.2} ${-height * 0.755}Q${-w * 0.6} ${-height * 0.81} ${-w * 0.95} ${-height * 0.76}Z`
  return (
    vessel(
      profile,
      content,
      box(
        -w * 0.76,
        -height * 0.66,
        w * 0.17,
        height * 0.56,
        "#fff6df",
        `opacity=".55"`
      ) +
        oval(0, -height * 0.72, w * 0.86, height * 0.035, lighten(content, 0.3))
    ) +
    (label
      ? path(
          closed([
            [-w, -height * 0.5],
            [w, -height * 0.5],
            [w, -height * 0.16],
            [-w, -height * 0.16],
          ]),
          label
        ) +
        box(
          w * 0.55,
          -height * 0.5,
          w * 0.45,
          height * 0.34,
          darken(label, 0.16)
        ) +
        move(0, -height * 0.33, mark)
      : "") +
    solid(cap, cloth, w * 2) +
    line(
      `M${-w * 0.8} ${-height * 0.84}Q0 ${-height * 0.8} ${w * 0.8} ${-height * 0.84}`,
      darken(cloth, 0.5),
      height * 0.016
    )
  )
}
