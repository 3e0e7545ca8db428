import type { Metadata } from "next"
import { SpacePage } from "@/features/space/frame/space-page"
import { NewListingForm } from "@/features/space/listings/new-listing-form"
import { requireSpace } from "@/features/space/session/require-space"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { languageOf } from "@/lib/i18n/locales"
import { getTranslator, getWords } from "@/lib/i18n/translator"
import { listCategories } from "@/lib/medusa/categories"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "spaceListings")
  return { title: t("new.title") }
}

export default async function NewListingPage() {
  const locale = await getLocale()
  const space = await requireSpace(locale)
  const t = getTranslator(locale, "spaceListings")
  const words = getWords(locale, "spaceListings")
  const categories = await listCategories(locale)
  const listPath = localePath(locale, "/espace/listings")
  return (
    <SpacePage
      space={space}
      tab="products"
      title={t("new.title")}
      back={{ href: listPath, label: t("title") }}
    >
      {space.canWrite && (
        <NewListingForm
          language={languageOf(locale)}
          categories={categories.map(({ handle, name }) => ({
            handle,
            name: name.value,
          }))}
          words={{
            new: words.new,
            photos: words.photos,
            sizes: words.sizes,
            problems: words.problems,
          }}
          listPath={listPath}
        />
      )}
    </SpacePage>
  )
}
