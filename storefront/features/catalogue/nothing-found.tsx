import { CatalogueText } from "@/components/ui/catalogue-text"
import { Link } from "@/components/ui/link"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { listCategories } from "@/lib/medusa/categories"

/** Instead of a list: that nothing answers these words, and where else to look. */
export async function NothingFound({
  locale,
  query,
}: {
  locale: Locale
  query: string
}) {
  const t = getTranslator(locale, "search")
  const categories = await listCategories(locale)
  return (
    <div className="py-6">
      <h3 className="text-xl wrap-anywhere">{t("noneTitle", { query })}</h3>
      <p className="mt-2 max-w-text">{t("noneBody")}</p>
      <p className="mt-8 font-semibold">{t("noneCategories")}</p>
      <ul className="mt-3 flex flex-wrap gap-2">
        {categories.map(({ handle, name }) => (
          <li key={handle}>
            <Link
              href={localePath(locale, `/categories/${handle}`)}
              className="inline-flex min-h-11 items-center border border-reed px-3 hover:border-kohl hover:bg-sand"
            >
              <CatalogueText text={name} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
