import { Picture } from "@/components/ui/picture"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { ProductImage } from "@/lib/shop/product"

/** The pictures: swiped under the thumb on a phone, stacked on a desk. */
export function Gallery({
  locale,
  images,
  ground,
}: {
  locale: Locale
  images: ProductImage[]
  ground: string | undefined
}) {
  const t = getTranslator(locale, "product")
  return (
    <ul
      aria-label={t("gallery")}
      tabIndex={images.length > 1 ? 0 : undefined}
      className="flex snap-x snap-mandatory overflow-x-auto md:grid md:gap-4 md:overflow-visible"
    >
      {images.map((image, index) => (
        <li
          key={image.url}
          className={
            images.length > 1
              ? "w-[92%] shrink-0 snap-start pe-1 md:w-auto md:pe-0"
              : "w-full shrink-0"
          }
        >
          <div style={{ backgroundColor: ground }}>
            <Picture
              src={image.url}
              alt={image.alt}
              width={1200}
              height={1500}
              sizes="(width >= 80rem) 46rem, (width >= 48rem) 55vw, 92vw"
              eager={index === 0}
              className="aspect-[4/5] w-full bg-transparent object-cover"
            />
          </div>
        </li>
      ))}
    </ul>
  )
}
