import { darken } from "./colour.ts"
import { closed, disc, line, move, oval, path, stroke, times } from "./shape.ts"

/** Small cut-out animals and people, seen from the side and facing right; `size` is their height. */
export function goat(
  x: number,
  y: number,
  size: number,
  colour: string,
  facing = 1
): string {
  const body =
    path(
      "M-46 -62Q-20 -72 14 -66L34 -84Q44 -96 56 -88L72 -74Q70 -66 56 -66L44 -50Q40 -34 24 -32Q-10 -24 -40 -34Q-56 -44 -46 -62Z",
      colour
    ) +
    path("M50 -88Q40 -112 22 -112Q38 -104 42 -84Z", darken(colour, 0.45)) +
    path(
      "M44 -86Q30 -88 26 -80Q36 -78 44 -80ZM62 -66L58 -52L54 -66Z",
      darken(colour, 0.2)
    ) +
    path("M-50 -60Q-60 -70 -62 -60L-48 -52Z", colour) +
    line(
      "M-38 -40L-42 -2M-26 -36L-24 -2M18 -38L16 -2M28 -40L34 -3",
      darken(colour, 0.15),
      8
    )
  return move(x, y, `<g transform="scale(${facing} 1)">${body}</g>`, size / 110)
}

export function camel(
  x: number,
  y: number,
  size: number,
  colour: string,
  facing = 1
): string {
  const body =
    path(
      "M-62 -92Q-46 -106 -28 -104Q-14 -138 2 -138Q20 -136 26 -106Q42 -98 50 -100Q58 -104 62 -124Q66 -150 86 -152Q104 -150 106 -140L88 -136Q82 -132 80 -112Q74 -78 48 -70Q20 -62 -30 -66Q-60 -66 -62 -92Z",
      colour
    ) +
    line(
      "M-50 -72L-54 -2M-36 -70L-34 -2M34 -70L30 -2M46 -72L50 -2",
      colour,
      9
    ) +
    line("M-62 -90Q-72 -78 -68 -62", colour, 4)
  return move(x, y, `<g transform="scale(${facing} 1)">${body}</g>`, size / 150)
}

export function sheep(
  x: number,
  y: number,
  size: number,
  wool: string,
  face: string,
  facing = 1
): string {
  const fleece = times(9, (index) =>
    disc(
      -34 + (index % 5) * 17,
      -46 - (index > 4 ? 14 : 0) + (index % 2) * 6,
      17,
      wool
    )
  )
  const body =
    line("M-26 -30V-2M-14 -28V-2M18 -28V-2M28 -30V-2", face, 7) +
    fleece +
    oval(46, -54, 14, 10, face, `transform="rotate(25 46 -54)"`)
  return move(x, y, `<g transform="scale(${facing} 1)">${body}</g>`, size / 75)
}

export function flamingo(
  x: number,
  y: number,
  size: number,
  colour: string,
  facing = 1
): string {
  const body =
    path("M-30 -70Q-10 -88 22 -74Q32 -66 20 -60Q-10 -50 -34 -58Z", colour) +
    line("M20 -68Q40 -78 30 -100Q22 -118 36 -124", colour, 6) +
    path("M30 -128Q44 -132 48 -120Q48 -110 42 -108Q44 -118 32 -118Z", colour) +
    line("M-4 -58L0 -2M6 -58L12 -30L4 -2", darken(colour, 0.2), 3)
  return move(x, y, `<g transform="scale(${facing} 1)">${body}</g>`, size / 130)
}

/** A person far away: a robe, a head, sometimes a basket. */
export function walker(
  x: number,
  y: number,
  size: number,
  robe: string,
  { basket = "", bent = false } = {}
): string {
  const skin = "#5b3a28"
  const upright =
    path(
      closed([
        [-15, 0],
        [-11, -50],
        [0, -70],
        [11, -50],
        [17, 0],
      ]),
      robe
    ) +
    disc(0, -76, 9, skin) +
    path(
      "M-11 -72Q-12 -90 0 -90Q12 -90 11 -72Q0 -80 -11 -72Z",
      darken(robe, 0.3)
    )
  const load = basket ? path("M-17 -92H17L12 -108H-12Z", basket) : ""
  const stooped =
    path("M-18 0L-16 -34Q-8 -52 16 -50L30 -40L14 -34L12 0Z", robe) +
    disc(28, -44, 9, skin) +
    path("M18 -50Q26 -58 36 -52L36 -42Q28 -52 18 -46Z", darken(robe, 0.3)) +
    path(stroke([20, -40], [28, -12], 4), robe)
  return move(x, y, bent ? stooped : upright + load, size / 90)
}
