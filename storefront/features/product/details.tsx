import { Disclosure } from "@/components/ui/disclosure"
import { Paragraphs } from "@/components/ui/prose"
import { formatList, formatMonth } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { knownAllergen } from "@/lib/shop/allergens"
import type { LocalisedText } from "@/lib/shop/localised-text"
import type { Product } from "@/lib/shop/product"

const SECTIONS = [
  { field: "how_made", title: "howMade" },
  { field: "how_to_use", title: "howToUse" },
  { field: "how_to_keep", title: "howToKeep" },
  { field: "composition", title: "composition" },
] as const

/** The product in words: what it is, then what one may want to know. */
export function ProductDetails({
  locale,
  product,
}: {
  locale: Locale
  product: Product
}) {
  const t = getTranslator(locale, "product")
  return (
    <div className="page grid gap-x-16 gap-y-8 py-14 md:grid-cols-2 md:py-24">
      {product.description && (
        <section aria-labelledby="product-about">
          <h2 id="product-about" className="text-2xl">
            {t("about")}
          </h2>
          <div className="mt-4 max-w-text text-lg">
            <Text text={product.description} />
          </div>
        </section>
      )}
      <div>
        {SECTIONS.map(({ field, title }) => {
          const text = product[field]
          return (
            text && (
              <Disclosure
                key={field}
                open={field === "how_made"}
                summary={<h2 className="text-xl font-normal">{t(title)}</h2>}
              >
                <div className="max-w-text">
                  <Text text={text} />
                </div>
              </Disclosure>
            )
          )
        })}
        {product.class !== "craft" && (
          <Disclosure
            summary={<h2 className="text-xl font-normal">{t("allergens")}</h2>}
          >
            <p>{allergens(locale, product.allergens)}</p>
          </Disclosure>
        )}
        {product.harvest_months.length > 0 && (
          <Disclosure
            summary={<h2 className="text-xl font-normal">{t("harvest")}</h2>}
          >
            <p>
              {t("harvestIn", {
                months: formatList(
                  product.harvest_months.map((month) =>
                    formatMonth(month, locale)
                  ),
                  locale
                ),
              })}
            </p>
          </Disclosure>
        )}
      </div>
    </div>
  )
}

function Text({ text }: { text: LocalisedText }) {
  return text.fallback ? (
    <div lang="fr" dir="ltr">
      <Paragraphs text={text.value} />
    </div>
  ) : (
    <Paragraphs text={text.value} />
  )
}

function allergens(locale: Locale, codes: string[]): string {
  const t = getTranslator(locale, "product")
  if (codes.length === 0) {
    return t("noAllergens")
  }
  return t("contains", {
    list: formatList(
      codes.map((code) => {
        const known = knownAllergen(code)
        return known ? t(`allergenNames.${known}`) : code
      }),
      locale
    ),
  })
}
