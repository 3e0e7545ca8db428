import type { ReactNode } from "react"
import { ProductGrid } from "@/components/shop/product-grid"
import { Icon } from "@/components/ui/icon"
import { LinkButton } from "@/components/ui/link"
import { Pagination } from "@/components/ui/pagination"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { getCataloguePage } from "@/lib/medusa/catalogue"
import {
  catalogueQuery,
  type CatalogueState,
  type Facet,
} from "@/lib/shop/catalogue-state"
import { ActiveFilters } from "./active-filters"
import { listFacetOptions } from "./facet-options"
import { FilterForm } from "./filter-form"
import { SortMenu } from "./sort-menu"

type ProductListProps = {
  locale: Locale
  /** Path of the list, without locale and query. */
  path: string
  state: CatalogueState
  /** The facet that the page is about and that its filters leave out. */
  without?: Facet
  /** Shown instead of the general words when a search finds nothing. */
  empty?: ReactNode
}

/** A product list with filters, order and pages; its state is its address. */
export async function ProductList({
  locale,
  path,
  state,
  without,
  empty,
}: ProductListProps) {
  const t = getTranslator(locale, "catalogue")
  const common = getTranslator(locale, "common")
  const address = localePath(locale, path)
  const page = await getCataloguePage(locale, state)
  const options = await listFacetOptions(locale, state, page.facets)
  const shown = without ? { ...state, [without]: [] } : state
  const tools = { locale, path: address, state: shown, options, without }
  return (
    <div className="page grid gap-x-12 pb-20 md:grid-cols-[16rem_1fr]">
      <aside aria-label={t("filters")}>
        <FilterPanel label={t("filters")} close={common("close")}>
          <FilterForm
            {...tools}
            bounds={
              page.price_range && {
                min: Math.floor(page.price_range.min / 100),
                max: Math.ceil(page.price_range.max / 100),
              }
            }
          />
        </FilterPanel>
      </aside>
      <section aria-labelledby="results">
        <div className="mb-4 flex items-center justify-between gap-2 border-y py-1">
          <button
            type="button"
            popoverTarget="filters"
            className="inline-flex min-h-11 items-center gap-2 pe-2 font-semibold md:hidden"
          >
            <Icon name="filter" className="size-5" />
            {t("filter")}
          </button>
          <h2 id="results" className="font-text text-base text-reed">
            {common("counts.products", { count: page.count })}
          </h2>
          <SortMenu {...tools} />
        </div>
        <ActiveFilters {...tools} />
        {page.products.length === 0 ? (
          (empty ?? <EmptyList locale={locale} beyond={page.count > 0} />)
        ) : (
          <ProductGrid
            locale={locale}
            products={page.products}
            eagerCount={4}
            narrow
          />
        )}
        <Pagination
          page={state.page}
          pageCount={page.page_count}
          hrefOf={(number) =>
            `${address}${catalogueQuery({ ...shown, page: number })}`
          }
          labels={{
            navigation: common("pagination.navigation"),
            previous: common("pagination.previous"),
            next: common("pagination.next"),
            page: (number) => common("pagination.page", { page: number }),
          }}
        />
      </section>
    </div>
  )
}

/** A sheet over the page on a phone, a plain column on a desk; no script. */
function FilterPanel({
  label,
  close,
  children,
}: {
  label: string
  close: string
  children: ReactNode
}) {
  return (
    <div
      id="filters"
      popover="auto"
      className="inset-0 size-full max-h-none max-w-none overflow-y-auto bg-plaster p-4 md:static md:block md:size-auto md:p-0"
    >
      <div className="flex items-center justify-between md:hidden">
        <p className="font-display text-xl">{label}</p>
        <button
          type="button"
          popoverTarget="filters"
          popoverTargetAction="hide"
          className="inline-flex size-11 items-center justify-center"
        >
          <Icon name="close" />
          <span className="sr-only">{close}</span>
        </button>
      </div>
      {children}
    </div>
  )
}

function EmptyList({ locale, beyond }: { locale: Locale; beyond: boolean }) {
  const t = getTranslator(locale, "catalogue")
  return (
    <div className="py-10">
      <h3 className="text-xl">{beyond ? t("beyond") : t("emptyTitle")}</h3>
      <p className="mt-2">{t("emptyBody")}</p>
      <LinkButton
        className="mt-6"
        tone="quiet"
        href={localePath(locale, "/products")}
      >
        {t("emptyAction")}
      </LinkButton>
    </div>
  )
}
