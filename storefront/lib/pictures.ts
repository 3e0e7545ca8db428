/**
 * Widths asked from the optimiser, all allowed by `next.config.ts`. Few, since
 * every one is written twice in the page: in its HTML and in its data.
 */
const LADDERS = {
  mark: [160, 360],
  card: [360, 640],
  wide: [480, 828],
  page: [480, 828, 1280, 1920],
}
const QUALITY = 70

/** Addresses of a picture through Next's image optimiser. */
export function optimisedPicture(source: string, width = 1920) {
  const widths = ladderOf(width)
  return {
    src: address(source, widths.at(-2) ?? 828),
    /** For link previews, which want about 1200 px. */
    openGraph: address(source, 1280),
    srcSet: widths
      .map((step) => `${address(source, step)} ${step}w`)
      .join(", "),
  }
}

function ladderOf(width: number): number[] {
  if (width <= 360) {
    return LADDERS.mark
  }
  if (width <= 640) {
    return LADDERS.card
  }
  return width <= 828 ? LADDERS.wide : LADDERS.page
}

function address(source: string, width: number): string {
  return `/_next/image?url=${encodeURIComponent(source)}&w=${width}&q=${QUALITY}`
}
