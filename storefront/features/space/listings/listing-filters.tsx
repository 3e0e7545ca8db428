import { Icon } from "@/components/ui/icon"
import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { countStates, type ListingQuery } from "./find-listings"
import type { ListingState, ListingSummary } from "./listing-wire"

/** Search by name and by state; plain links and a plain form. */
export function ListingFilters({
  listings,
  query,
  locale,
}: {
  listings: ListingSummary[]
  query: ListingQuery
  locale: Locale
}) {
  const t = getTranslator(locale, "spaceListings")
  const path = localePath(locale, "/espace/listings")
  const states = countStates(listings)
  const address = (state: ListingState | null) => {
    const search = new URLSearchParams({
      ...(query.text ? { q: query.text } : {}),
      ...(state ? { state } : {}),
    }).toString()
    return search ? `${path}?${search}` : path
  }
  return (
    <div className="flex flex-col gap-3">
      <form action={path} role="search" className="flex gap-2">
        {query.state && (
          <input type="hidden" name="state" value={query.state} />
        )}
        <input
          type="search"
          name="q"
          defaultValue={query.text}
          aria-label={t("list.searchLabel")}
          placeholder={t("list.searchLabel")}
          className="min-h-12 min-w-0 grow rounded-eased border border-reed bg-plaster px-3 placeholder:text-reed"
        />
        <button
          type="submit"
          aria-label={t("list.search")}
          className="inline-flex size-12 shrink-0 items-center justify-center rounded-eased border border-kohl hover:bg-sand"
        >
          <Icon name="search" />
        </button>
      </form>
      {states.length > 1 && (
        <nav aria-label={t("list.states")}>
          <ul className="-mx-4 flex gap-2 overflow-x-auto px-4 py-1">
            <li>
              <StateLink
                href={address(null)}
                isChosen={query.state === null}
                count={listings.length}
              >
                {t("list.all")}
              </StateLink>
            </li>
            {states.map(({ state, count }) => (
              <li key={state}>
                <StateLink
                  href={address(state)}
                  isChosen={query.state === state}
                  count={count}
                >
                  {t(`states.${state}`)}
                </StateLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  )
}

function StateLink({
  href,
  isChosen,
  count,
  children,
}: {
  href: string
  isChosen: boolean
  count: number
  children: string
}) {
  return (
    <a
      href={href}
      aria-current={isChosen ? "true" : undefined}
      className="inline-flex min-h-12 items-center gap-2 whitespace-nowrap rounded-eased border border-reed px-3 aria-[current]:border-kohl aria-[current]:bg-kohl aria-[current]:text-plaster"
    >
      {children}
      <span className="tabular text-sm opacity-80">{count}</span>
    </a>
  )
}
