/** Widths that `next.config.ts` allows, smallest first. */
const WIDTHS = [160, 240, 360, 480, 640, 828, 1080, 1280, 1600, 1920]
const QUALITY = 70

/** Addresses of a picture through Next's image optimiser. */
export function optimisedPicture(source: string) {
  return {
    src: address(source, 828),
    /** For link previews, which want about 1200 px. */
    openGraph: address(source, 1280),
    srcSet: WIDTHS.map((width) => `${address(source, width)} ${width}w`).join(
      ", "
    ),
  }
}

function address(source: string, width: number): string {
  return `/_next/image?url=${encodeURIComponent(source)}&w=${width}&q=${QUALITY}`
}
