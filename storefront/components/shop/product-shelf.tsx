import type { ReactNode } from "react"
import { Icon } from "@/components/ui/icon"
import { Link } from "@/components/ui/link"
import type { Locale } from "@/lib/i18n/locales"
import type { ProductSummary } from "@/lib/shop/product-summary"
import { ProductCard } from "./product-card"

type ProductShelfProps = {
  id: string
  locale: Locale
  title: ReactNode
  body?: ReactNode
  products: ProductSummary[]
  more?: { label: string; href: string }
}

/** A row of products: slides under the thumb, stands in columns on a desk. */
export function ProductShelf({
  id,
  locale,
  title,
  body,
  products,
  more,
}: ProductShelfProps) {
  if (products.length === 0) {
    return null
  }
  return (
    <section aria-labelledby={id}>
      <div className="page flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
        <div>
          <h2 id={id} className="text-2xl">
            {title}
          </h2>
          {body && <p className="mt-1 text-reed">{body}</p>}
        </div>
        {more && (
          <Link
            href={more.href}
            className="text-link inline-flex min-h-11 items-center gap-2"
          >
            {more.label}
            <Icon name="arrow" className="mirror size-5" />
          </Link>
        )}
      </div>
      <ul className="mx-auto mt-6 flex max-w-page snap-x snap-mandatory scroll-ps-4 gap-4 overflow-x-auto px-4 pb-2 md:grid md:grid-cols-4 md:gap-6 md:overflow-visible md:px-8">
        {products.map((product) => (
          <li
            key={product.id}
            className="w-[62vw] max-w-64 shrink-0 snap-start md:w-auto md:max-w-none"
          >
            <ProductCard
              locale={locale}
              product={product}
              sizes="(width >= 48rem) 18rem, 62vw"
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
