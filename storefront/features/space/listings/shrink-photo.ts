const LONGEST_SIDE_PIXELS = 1600
const GOOD_ENOUGH_BYTES = 400_000
const QUALITIES = [0.82, 0.7, 0.55]

/**
 * A photo turned upright and made small before it travels: a phone takes 5 MB,
 * the shop shows 300 kB. What this browser cannot read goes as it is; the
 * server decides.
 */
export async function shrinkPhoto(file: Blob): Promise<Blob> {
  try {
    const bitmap = await createImageBitmap(file, {
      imageOrientation: "from-image",
    })
    const canvas = drawSmaller(bitmap)
    bitmap.close()
    return (await encode(canvas)) ?? file
  } catch {
    return file
  }
}

function drawSmaller(bitmap: ImageBitmap): HTMLCanvasElement {
  const scale = Math.min(
    1,
    LONGEST_SIDE_PIXELS / Math.max(bitmap.width, bitmap.height)
  )
  const canvas = document.createElement("canvas")
  canvas.width = Math.max(1, Math.round(bitmap.width * scale))
  canvas.height = Math.max(1, Math.round(bitmap.height * scale))
  const context = canvas.getContext("2d")
  if (!context) {
    throw new Error("This browser cannot draw")
  }
  context.imageSmoothingQuality = "high"
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  return canvas
}

async function encode(canvas: HTMLCanvasElement): Promise<Blob | null> {
  let last: Blob | null = null
  for (const quality of QUALITIES) {
    last = await toBlob(canvas, quality)
    if (!last || last.size <= GOOD_ENOUGH_BYTES) {
      return last
    }
  }
  return last
}

/** WebP where the browser writes it, else JPEG: Safari answers with PNG. */
async function toBlob(canvas: HTMLCanvasElement, quality: number) {
  const webp = await asBlob(canvas, "image/webp", quality)
  return webp?.type === "image/webp"
    ? webp
    : asBlob(canvas, "image/jpeg", quality)
}

function asBlob(canvas: HTMLCanvasElement, type: string, quality: number) {
  return new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, type, quality)
  })
}
