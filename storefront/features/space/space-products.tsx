import { Badge } from "@/components/ui/badge"
import { Picture } from "@/components/ui/picture"
import { formatNumber } from "@/lib/format/numbers"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { SpaceProduct } from "./get-space"

const LOW_STOCK = 10

/** The cooperative's products with what is left of each. */
export function SpaceProducts({
  products,
  locale,
}: {
  products: SpaceProduct[]
  locale: Locale
}) {
  const t = getTranslator(locale, "space")
  return (
    <section aria-labelledby="space-products">
      <h2 id="space-products" className="mb-3 text-xl">
        {t("products")}
      </h2>
      {products.length === 0 && <p className="max-w-text">{t("noProducts")}</p>}
      <ul className="divide-y divide-line border-y">
        {products.map((product) => (
          <li key={product.id} className="flex gap-4 py-4">
            {product.thumbnail && (
              <Picture
                src={product.thumbnail}
                alt=""
                width={72}
                height={90}
                sizes="72px"
                className="aspect-[4/5] w-18 shrink-0 self-start object-cover"
              />
            )}
            <div className="min-w-0 grow">
              <h3 className="font-text text-base font-semibold">
                {product.title}
              </h3>
              <Badge
                tone={product.status === "published" ? "neutral" : "warning"}
              >
                {t(`productStatuses.${statusOf(product.status)}`)}
              </Badge>
              <ul className="mt-2 flex flex-col gap-1">
                {product.variants.map((variant) => (
                  <li key={variant.id} className="flex justify-between gap-4">
                    <span>{variant.title}</span>
                    <Stock stock={variant.stock} locale={locale} />
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Stock({ stock, locale }: { stock: number | null; locale: Locale }) {
  const t = getTranslator(locale, "space")
  if (stock === null) {
    return <span className="text-reed">{t("uncounted")}</span>
  }
  return (
    <span
      className={
        stock < LOW_STOCK
          ? "tabular font-semibold whitespace-nowrap text-pomegranate"
          : "tabular whitespace-nowrap"
      }
    >
      {t("inStock", { stock: formatNumber(stock, locale) })}
    </span>
  )
}

function statusOf(status: string) {
  const known = ["published", "draft", "proposed", "rejected"] as const
  return known.find((candidate) => candidate === status) ?? "draft"
}
