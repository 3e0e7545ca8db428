import { preload } from "react-dom"
import { optimisedPicture } from "@/lib/pictures"

type PictureProps = {
  src: string
  alt: string
  width: number
  height: number
  /** How wide the picture is shown, as in `<img sizes>`. */
  sizes: string
  /** For the one picture of the first screen. */
  eager?: boolean
  className?: string
}

/** A picture in AVIF or WebP at the size of the screen, without any script. */
export function Picture({
  src,
  alt,
  width,
  height,
  sizes,
  eager,
  className,
}: PictureProps) {
  const picture = optimisedPicture(src, width)
  if (eager) {
    preload(picture.src, {
      as: "image",
      imageSrcSet: picture.srcSet,
      imageSizes: sizes,
      fetchPriority: "high",
    })
  }
  return (
    <img
      src={picture.src}
      srcSet={picture.srcSet}
      sizes={sizes}
      alt={alt}
      width={width}
      height={height}
      loading={eager ? "eager" : "lazy"}
      decoding="async"
      fetchPriority={eager ? "high" : undefined}
      className={className}
    />
  )
}
