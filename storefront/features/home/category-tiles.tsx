import { CatalogueText } from "@/components/ui/catalogue-text"
import { Link } from "@/components/ui/link"
import { Picture } from "@/components/ui/picture"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { Category } from "@/lib/medusa/categories"

/** Every category with its picture; the words stand on the plaster. */
export function CategoryTiles({
  locale,
  categories,
}: {
  locale: Locale
  categories: Category[]
}) {
  const t = getTranslator(locale, "home")
  return (
    <section aria-labelledby="home-categories" className="page">
      <h2 id="home-categories" className="text-2xl">
        {t("categories")}
      </h2>
      <ul className="mt-6 grid grid-cols-2 gap-x-4 gap-y-8 md:grid-cols-5 md:gap-x-5">
        {categories.map((category) => (
          <li key={category.handle}>
            <Link
              href={localePath(locale, `/categories/${category.handle}`)}
              className="tile"
            >
              <span className="tile-picture">
                {category.image && (
                  <Picture
                    src={category.image}
                    alt=""
                    width={600}
                    height={600}
                    sizes="(width >= 48rem) 15rem, 45vw"
                  />
                )}
              </span>
              <span className="tile-name">
                <CatalogueText text={category.name} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
