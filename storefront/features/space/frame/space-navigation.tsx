import { classNames } from "@/components/ui/class-names"
import { Icon } from "@/components/ui/icon"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import type { Space, SpaceTab } from "../session/space"
import { listDestinations } from "./navigation"

/** The way around the space: under the thumb on phones, at the side beyond. */
export function SpaceNavigation({
  space,
  tab,
}: {
  space: Space
  tab: SpaceTab
}) {
  const t = getTranslator(space.locale, "space")
  return (
    <nav
      aria-label={t("navigation")}
      className="fixed inset-x-0 bottom-0 z-20 border-t bg-plaster pb-[env(safe-area-inset-bottom)] lg:static lg:border-0 lg:pb-0"
    >
      <ul className="mx-auto flex max-w-2xl lg:flex-col lg:gap-1">
        {listDestinations(space).map((destination) => (
          <li key={destination.tab} className="flex-1">
            <a
              href={localePath(space.locale, destination.path)}
              aria-current={destination.tab === tab ? "page" : undefined}
              className={classNames(
                "flex min-h-15 flex-col items-center justify-center gap-0.5 border-t-3 border-transparent px-0.5 pt-1 pb-1.5 text-center text-[0.75rem] leading-tight tracking-tight text-reed hover:text-clay",
                "aria-[current]:border-clay aria-[current]:font-semibold aria-[current]:text-clay",
                "lg:min-h-12 lg:flex-row lg:justify-start lg:gap-3 lg:border-s-3 lg:border-t-0 lg:px-4 lg:py-2 lg:text-base lg:tracking-normal"
              )}
            >
              <Icon name={destination.icon} className="size-6 shrink-0" />
              {t(`tabs.${destination.tab}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
