import { Icon } from "./icon"
import { Link } from "./link"

export type Crumb = { label: string; href?: string }

/** Where the page stands; the last crumb is the page itself. */
export function Breadcrumb({
  label,
  crumbs,
}: {
  label: string
  crumbs: Crumb[]
}) {
  return (
    <nav aria-label={label} className="py-3">
      <ol className="flex flex-wrap items-center text-sm text-reed">
        {crumbs.map((crumb, index) => (
          <li
            key={crumb.label}
            className={`flex items-center ${!crumb.href && crumbs.length > 2 ? "max-md:sr-only" : ""}`}
          >
            {index > 0 && (
              <Icon name="chevron" className="mirror mx-1 size-4" />
            )}
            {crumb.href ? (
              <Link
                href={crumb.href}
                className="inline-flex min-h-8 items-center underline-offset-4 hover:text-clay hover:underline"
              >
                {crumb.label}
              </Link>
            ) : (
              <span aria-current="page" className="text-kohl">
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
