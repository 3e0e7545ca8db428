import { buildEnv } from "@/env"
import { localePath } from "@/lib/i18n/locale-path"
import { CURRENCIES, marketOf, type Locale } from "@/lib/i18n/locales"
import type { Cooperative } from "@/lib/shop/cooperative"
import { isAvailable, type Product } from "@/lib/shop/product"

const CONTEXT = "https://schema.org"

/** A product and its offers in the page's market (schema.org). */
export function productData(locale: Locale, product: Product): object {
  const market = marketOf(locale)
  const url = absolute(localePath(locale, `/products/${product.handle}`))
  const offers = product.variants.flatMap((variant) =>
    variant.price === null || !product.shipping[market]
      ? []
      : [
          {
            "@type": "Offer",
            name: variant.title.value,
            url,
            sku: variant.sku ?? variant.id,
            price: (variant.price / 100).toFixed(2),
            priceCurrency: CURRENCIES[market].toUpperCase(),
            availability:
              !product.maker.holiday && isAvailable(variant)
                ? `${CONTEXT}/InStock`
                : `${CONTEXT}/OutOfStock`,
            seller: { "@type": "Organization", name: product.maker.name },
          },
        ]
  )
  return {
    "@context": CONTEXT,
    "@type": "Product",
    name: product.title.value,
    url,
    ...(product.description ? { description: product.description.value } : {}),
    image: product.images.map(({ url: image }) => image),
    brand: { "@type": "Brand", name: product.maker.name },
    manufacturer: { "@type": "Organization", name: product.maker.name },
    countryOfOrigin: "MA",
    ...(offers.length > 0 ? { offers } : {}),
  }
}

/** A cooperative as an organisation with a place (schema.org). */
export function cooperativeData(
  locale: Locale,
  cooperative: Cooperative
): object {
  return {
    "@context": CONTEXT,
    "@type": "Organization",
    name: cooperative.name,
    url: absolute(localePath(locale, `/cooperatives/${cooperative.handle}`)),
    ...(cooperative.logo ? { logo: cooperative.logo } : {}),
    ...(cooperative.tagline ? { description: cooperative.tagline.value } : {}),
    ...(cooperative.founded
      ? { foundingDate: String(cooperative.founded) }
      : {}),
    ...(cooperative.members
      ? {
          numberOfEmployees: {
            "@type": "QuantitativeValue",
            value: cooperative.members,
          },
        }
      : {}),
    address: {
      "@type": "PostalAddress",
      addressLocality: cooperative.town,
      addressRegion: cooperative.region ?? undefined,
      addressCountry: cooperative.country,
    },
  }
}

function absolute(path: string): string {
  return new URL(path, buildEnv.STOREFRONT_URL).href
}
