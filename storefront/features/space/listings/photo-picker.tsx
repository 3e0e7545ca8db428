"use client"

import type { ChangeEvent } from "react"
import { BlobPicture } from "@/components/ui/blob-picture"
import { classNames } from "@/components/ui/class-names"
import { Icon, type IconName } from "@/components/ui/icon"
import { Picture } from "@/components/ui/picture"
import { fillWords } from "@/lib/i18n/fill-words"
import type { DraftPhoto } from "./listing-draft"
import type { ListingWords } from "./listing-words"
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

function PhotoFrame({
  photo,
  index,
  count,
  words,
  draft,
  disabled,
}: {
  photo: DraftPhoto
  index: number
  count: number
  words: ListingWords["photos"]
  draft: ReturnType<typeof useDraftPhotos>
  disabled: boolean
}) {
  const label = fillWords(words.photo, { number: index + 1 })
  return (
    <figure
      className={classNames(
        "border bg-sand",
        index === 0 && "outline-2 outline-saffron"
      )}
    >
      <div className="relative">
        {photo.kind !== "kept" ? (
          <BlobPicture
            blob={photo.file}
            alt={label}
            className="aspect-[4/5] w-full object-cover"
          />
        ) : (
          <Picture
            src={photo.url}
            alt={label}
            width={640}
            height={800}
            sizes="(width >= 64rem) 12rem, 50vw"
            className="aspect-[4/5] w-full object-cover"
          />
        )}
        {index === 0 && (
          <figcaption className="absolute start-0 bottom-0 inline-flex items-center gap-1 bg-saffron px-2 py-0.5 text-sm font-semibold">
            <Icon name="star" className="size-4" />
            {words.cover}
          </figcaption>
        )}
      </div>
      {!disabled && (
        <div className="flex bg-plaster">
          {index > 0 && (
            <PhotoButton
              icon={index === 1 ? "star" : "chevron"}
              className={index === 1 ? "" : "ltr:-scale-x-100"}
              label={`${index === 1 ? words.makeCover : words.earlier}: ${label}`}
              onPress={() => draft.move(photo.id, -1)}
            />
          )}
          {index < count - 1 && (
            <PhotoButton
              icon="chevron"
              className="mirror"
              label={`${words.later}: ${label}`}
              onPress={() => draft.move(photo.id, 1)}
            />
          )}
          <PhotoButton
            icon="trash"
            label={`${words.remove}: ${label}`}
            onPress={() => draft.remove(photo.id)}
          />
        </div>
      )}
    </figure>
  )
}

function PhotoButton({
  icon,
  label,
  className,
  onPress,
}: {
  icon: IconName
  label: string
  className?: string
  onPress: () => void
}) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onPress}
      className="flex min-h-12 grow items-center justify-center hover:bg-sand"
    >
      <Icon name={icon} className={classNames("size-6", className)} />
    </button>
  )
}
