"use client"

import { useCallback } from "react"

/** A picture that is only on this phone. */
export function BlobPicture({
  blob,
  alt,
  className,
}: {
  blob: Blob
  alt: string
  className?: string
}) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(blob)
      image.src = address
      return () => URL.revokeObjectURL(address)
    },
    [blob]
  )
  return <img ref={show} alt={alt} className={className} />
}
