import type { Locale } from "@/lib/i18n/locales"
import type { ProductSummary } from "@/lib/shop/product-summary"
import { ProductCard } from "./product-card"

/** Cards of a list: two to a row on a phone, up to four on a desk. */
export function ProductGrid({
  locale,
  products,
  heading,
  eagerCount = 0,
  narrow,
}: {
  locale: Locale
  products: ProductSummary[]
  heading?: "h2" | "h3"
  /** How many cards stand in the first screen. */
  eagerCount?: number
  /** Beside a column of filters. */
  narrow?: boolean
}) {
  return (
    <ul
      className={`grid grid-cols-2 gap-x-4 gap-y-10 md:grid-cols-3 md:gap-x-6 md:gap-y-12 ${narrow ? "" : "lg:grid-cols-4"}`}
    >
      {products.map((product, index) => (
        <li key={product.id}>
          <ProductCard
            locale={locale}
            product={product}
            {...(heading ? { heading } : {})}
            eager={index < eagerCount}
          />
        </li>
      ))}
    </ul>
  )
}
