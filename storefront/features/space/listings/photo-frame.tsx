import { BlobPicture } from "@/components/ui/blob-picture"
import { classNames } from "@/components/ui/class-names"
import { Icon, type IconName } from "@/components/ui/icon"
import { Picture } from "@/components/ui/picture"
import { fillWords } from "@/lib/i18n/fill-words"
import type { DraftPhoto } from "./listing-draft"
import type { ListingWords } from "./listing-words"
import type { useDraftPhotos } from "./use-draft-photos"

/** A photo of a form, with what moves it and takes it out. */
export function PhotoFrame({
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
