"use client"

import { useCallback, useState } from "react"
import type { DraftPhoto } from "./listing-draft"
import { shrinkPhoto } from "./shrink-photo"

export const PHOTOS_MAX = 12

/** The photos of a form: adds them made small, orders them, takes them out. */
export function useDraftPhotos(initial: DraftPhoto[]) {
  const [photos, setPhotos] = useState(initial)
  const [isPreparing, setIsPreparing] = useState(false)

  const add = useCallback(async (files: File[]) => {
    setIsPreparing(true)
    for (const file of files) {
      const small = await shrinkPhoto(file)
      const photo = { kind: "new", id: newPhotoId(), file: small } as const
      setPhotos((known) => [...known, photo].slice(0, PHOTOS_MAX))
    }
    setIsPreparing(false)
  }, [])

  const remove = useCallback((id: string) => {
    setPhotos((known) => known.filter((photo) => photo.id !== id))
  }, [])

  /** Moves a photo by so many places; the first one is the cover. */
  const move = useCallback((id: string, places: number) => {
    setPhotos((known) => moved(known, id, places))
  }, [])

  const replace = useCallback((others: DraftPhoto[]) => setPhotos(others), [])

  return { photos, isPreparing, add, remove, move, replace }
}

/** A name for a photo that has none in the shop yet. */
function newPhotoId(): string {
  return `new-${crypto.randomUUID()}`
}

function moved(photos: DraftPhoto[], id: string, places: number) {
  const from = photos.findIndex((photo) => photo.id === id)
  const photo = photos[from]
  if (!photo) {
    return photos
  }
  const others = photos.filter((other) => other !== photo)
  const to = Math.max(0, Math.min(others.length, from + places))
  return [...others.slice(0, to), photo, ...others.slice(to)]
}
