/// <reference lib="dom" />

/** A piece of text, where the browser drew it, in pixels of the pictures. */
export type Piece = {
  text: string
  x: number
  y: number
  width: number
  height: number
}

/** How much of a piece's ink has ink of the other picture beside it. */
export type Match = { text: string; share: number; dx: number; dy: number }

type Place = { share: number; dx: number; dy: number }

type Input = { paper: string; page: string; pieces: Piece[] }

/**
 * Runs in the browser. Finds each piece of the page in the picture of the paper,
 * at most `REACH` pixels from its place, and counts the ink that both have,
 * one pixel of tolerance for hinting. What is drawn in another order or with
 * another form of a letter does not cover it.
 */
export async function measureInk({
  paper,
  page,
  pieces,
}: Input): Promise<Match[]> {
  // How far a text may stand from its place: layouts differ by that much.
  const REACH = { across: 240, down: 81 }
  const STEP = 3
  const [ours, theirs] = await Promise.all([inkOf(paper), inkOf(page)])
  return pieces.map((piece) => findPiece(piece))

  async function inkOf(address: string) {
    const image = new Image()
    image.src = address
    await image.decode()
    const { width, height } = image
    const context = new OffscreenCanvas(width, height).getContext("2d")
    context?.drawImage(image, 0, 0)
    const { data = [] } = context?.getImageData(0, 0, width, height) ?? {}
    const ink = new Uint8Array(width * height)
    for (let at = 0; at < ink.length; at += 1) {
      ink[at] = (data[at * 4] ?? 255) + (data[at * 4 + 1] ?? 255) < 360 ? 1 : 0
    }
    return { ink, width, height }
  }

  function pointsOf(
    from: { ink: Uint8Array; width: number },
    { x, y, width, height }: Piece
  ) {
    const points: [number, number][] = []
    for (let row = Math.floor(y); row < y + height; row += 1) {
      for (let column = Math.floor(x); column < x + width; column += 1) {
        if (from.ink[row * from.width + column]) {
          points.push([column, row])
        }
      }
    }
    return points
  }

  function findPiece(piece: Piece): Match {
    const points = pointsOf(theirs, piece)
    const some = points.filter((_, index) => index % 5 === 0)
    const near = nearest(some, { share: 0, dx: 0, dy: 0 }, REACH, STEP)
    const best = nearest(points, near, { across: STEP, down: STEP }, 1)
    return {
      text: piece.text,
      ...best,
      share: covered(points, best.dx, best.dy, 1),
    }
  }

  /** The place with most ink in common, around another one. */
  function nearest(
    points: [number, number][],
    { dx, dy }: Place,
    { across, down }: { across: number; down: number },
    step: number
  ): Place {
    let best: Place = { share: -1, dx, dy }
    for (let y = dy - down; y <= dy + down; y += step) {
      for (let x = dx - across; x <= dx + across; x += step) {
        const share = covered(points, x, y, step > 1 ? 1 : 0)
        best = share > best.share ? { share, dx: x, dy: y } : best
      }
    }
    return best
  }

  function covered(
    points: [number, number][],
    dx: number,
    dy: number,
    slack: number
  ): number {
    let hits = 0
    for (const [x, y] of points) {
      hits += Number(hasInk(x + dx, y + dy, slack))
    }
    return points.length ? hits / points.length : 1
  }

  function hasInk(x: number, y: number, slack: number): boolean {
    for (let row = y - slack; row <= y + slack; row += 1) {
      for (let column = x - slack; column <= x + slack; column += 1) {
        if (ours.ink[row * ours.width + column]) {
          return true
        }
      }
    }
    return false
  }
}
