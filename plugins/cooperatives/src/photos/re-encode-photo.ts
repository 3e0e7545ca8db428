import sharp from "sharp"
import { VendorProblem } from "../workflows/rules/vendor-problem"

/** Longest side of a stored photo, in pixels. */
export const LONGEST_SIDE = 2000
/** More than any phone takes; a small file may claim far more. */
const MOST_PIXELS = 60_000_000
export const MOST_BYTES = 15 * 1024 * 1024

const QUALITY = 82
const FORMATS = ["jpeg", "png", "webp", "heif", "tiff"]

/** A photo fit to be stored: sizes in pixels. */
export type EncodedPhoto = {
  content: Buffer
  width: number
  height: number
}

/**
 * Reads a photo as an image, whatever its name says, turns it upright, shrinks
 * it and writes it anew as WebP: nothing of the file but its pixels is kept, in
 * particular not where it was taken.
 */
export async function reEncodePhoto(file: Buffer): Promise<EncodedPhoto> {
  await validateImage(file)
  try {
    const { data, info } = await sharp(file, { limitInputPixels: MOST_PIXELS })
      .rotate()
      .resize(LONGEST_SIDE, LONGEST_SIDE, {
        fit: "inside",
        withoutEnlargement: true,
      })
      .webp({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true })
    return { content: data, width: info.width, height: info.height }
  } catch {
    throw notAnImage()
  }
}

async function validateImage(file: Buffer): Promise<void> {
  const { format, width, height, pages = 1 } = await readMetadata(file)
  if (!format || !FORMATS.includes(format) || pages > 1) {
    throw notAnImage()
  }
  if ((width ?? 0) * (height ?? 0) > MOST_PIXELS) {
    throw new VendorProblem(
      "too_many_pixels",
      "The photo has too many pixels; take it again at a usual size"
    )
  }
}

async function readMetadata(file: Buffer) {
  try {
    // Only the head is read, so that a bomb is refused before it goes off.
    return await sharp(file, { limitInputPixels: false }).metadata()
  } catch {
    throw notAnImage()
  }
}

function notAnImage(): VendorProblem {
  return new VendorProblem(
    "not_an_image",
    "The file is not a photo that can be read; use JPEG, PNG or WebP"
  )
}
