"use client"

import type { ChangeEvent } from "react"
import { classNames } from "@/components/ui/class-names"
import { Icon, type IconName } from "@/components/ui/icon"
import type { ListingWords } from "./listing-words"
import { PhotoFrame } from "./photo-frame"
import { PHOTOS_MAX, type useDraftPhotos } from "./use-draft-photos"

type PhotoPickerProps = {
  id: string
  words: ListingWords["photos"]
  draft: ReturnType<typeof useDraftPhotos>
  disabled?: boolean
}

/** Takes photos with the phone, shows them at once, and orders them. */
export function PhotoPicker({ id, words, draft, disabled }: PhotoPickerProps) {
  const { photos, isPreparing, add } = draft
  const isFull = photos.length >= PHOTOS_MAX
  return (
    <div className="flex flex-col gap-3">
      {photos.length > 0 && (
        <ol className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4">
          {photos.map((photo, index) => (
            <li key={photo.id}>
              <PhotoFrame
                photo={photo}
                index={index}
                count={photos.length}
                words={words}
                draft={draft}
                disabled={disabled ?? false}
              />
            </li>
          ))}
        </ol>
      )}
      {!disabled && !isFull && (
        <div className="grid gap-2 sm:grid-cols-2">
          <PhotoInput
            id={`${id}-take`}
            icon="camera"
            capture
            isFirst={photos.length === 0}
            onFiles={add}
          >
            {isPreparing ? words.preparing : words.take}
          </PhotoInput>
          <PhotoInput id={`${id}-choose`} icon="picture" onFiles={add}>
            {words.choose}
          </PhotoInput>
        </div>
      )}
      {isFull && <p className="text-sm text-reed">{words.full}</p>}
      <p role="status" className="sr-only">
        {isPreparing ? words.preparing : ""}
      </p>
    </div>
  )
}

function PhotoInput({
  id,
  icon,
  capture,
  isFirst,
  onFiles,
  children,
}: {
  id: string
  icon: IconName
  capture?: boolean
  isFirst?: boolean
  onFiles: (files: File[]) => Promise<void>
  children: string
}) {
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])]
    // The same file may be chosen again after it was taken out.
    target.value = ""
    void onFiles(files)
  }
  return (
    <label
      htmlFor={id}
      className={classNames(
        "relative flex items-center justify-center gap-3 rounded-eased px-4 py-3 text-center font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-majorelle",
        capture
          ? "bg-clay text-plaster hover:bg-henna"
          : "border border-kohl hover:bg-sand",
        isFirst ? "min-h-32 flex-col text-lg" : "min-h-14"
      )}
    >
      <Icon name={icon} className={isFirst ? "size-12" : "size-6 shrink-0"} />
      {children}
      <input
        id={id}
        type="file"
        accept="image/*"
        {...(capture ? { capture: "environment" } : { multiple: true })}
        onChange={onChange}
        className="sr-only"
      />
    </label>
  )
}
