import { Text } from "@medusajs/ui"
import type { VendorPhoto } from "../../../types/listing-change"
import { useModerationTexts } from "../../lib/use-texts"
import { Mark } from "./mark"
import { ReviewSection } from "./review-section"

type PhotosSectionProps = {
  photos: VendorPhoto[]
  /** What shoppers see; null for a new product. */
  published: VendorPhoto[] | null
}

/** The photos that are proposed, and those in the shop that would leave it. */
export const PhotosSection = ({ photos, published }: PhotosSectionProps) => {
  const t = useModerationTexts()
  const has = (list: VendorPhoto[] | null, { url }: VendorPhoto) =>
    (list ?? []).some((photo) => photo.url === url)
  const removed = (published ?? []).filter((photo) => !has(photos, photo))
  return (
    <ReviewSection name="photos">
      {!photos.length && <Text size="small">{t("noPhotos")}</Text>}
      <ul className="flex flex-wrap gap-4">
        {photos.map((photo, index) => (
          <Photo
            key={photo.id}
            photo={photo}
            label={
              index === 0 ? t("cover") : t("photoOf", { number: index + 1 })
            }
            mark={published && !has(published, photo) ? "added" : null}
          />
        ))}
        {removed.map((photo) => (
          <Photo
            key={photo.id}
            photo={photo}
            label={t("inShop")}
            mark="removed"
          />
        ))}
      </ul>
    </ReviewSection>
  )
}

const Photo = ({
  photo,
  label,
  mark,
}: {
  photo: VendorPhoto
  label: string
  mark: "added" | "removed" | null
}) => (
  <li className="flex w-48 flex-col gap-1">
    <a href={photo.url} target="_blank" rel="noreferrer">
      <img
        src={photo.url}
        alt={label}
        loading="lazy"
        className={`bg-ui-bg-subtle h-48 w-48 rounded-md object-cover ${mark === "removed" ? "opacity-50" : ""}`}
      />
    </a>
    <span className="txt-small flex items-center gap-2">
      {label}
      {mark && <Mark kind={mark} />}
    </span>
    {photo.width > 0 && (
      <span className="txt-small text-ui-fg-muted" dir="ltr">
        {photo.width} × {photo.height}
      </span>
    )}
  </li>
)
