import { Icon } from "@/components/ui/icon"
import { ZelligePattern } from "@/components/ui/zellige-band"
import { regionColours } from "@/lib/geography/region-colours"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { StatusBadge, type StatusTone } from "../kit/status-badge"
import type { Space } from "../session/space"

const TONES: Record<Space["cooperative"]["status"], StatusTone> = {
  pending: "waiting",
  active: "good",
  suspended: "bad",
  closed: "bad",
}

/** The head of every screen: whose space it is, how it stands, and its news. */
export function SpaceHeader({ space }: { space: Space }) {
  const { locale, cooperative, unread } = space
  const t = getTranslator(locale, "space")
  const colours = regionColours(cooperative.region)
  return (
    <header
      className="relative border-b"
      style={{ background: colours.ground }}
    >
      <ZelligePattern
        {...colours}
        cell={24}
        className="absolute inset-y-0 start-0 h-full w-3 lg:w-6"
      />
      <div className="flex min-h-16 items-center gap-3 ps-6 pe-4 lg:ps-12 lg:pe-8">
        <a
          href={localePath(locale, "/espace")}
          className="min-w-0 grow py-2 hover:underline"
        >
          <span className="line-clamp-2 text-lg leading-tight font-semibold">
            {cooperative.name}
          </span>
        </a>
        {/* On a phone the usual state leaves its place to the name. */}
        <StatusBadge
          tone={TONES[cooperative.status]}
          className={cooperative.status === "active" ? "max-sm:hidden" : ""}
        >
          {t(`cooperativeStatuses.${cooperative.status}`)}
        </StatusBadge>
        <a
          href={localePath(locale, "/espace/news")}
          className="relative inline-flex min-h-14 min-w-14 flex-col items-center justify-center text-xs hover:text-clay"
        >
          <Icon name="bell" className="size-7" />
          {t("news.title")}
          {unread > 0 && (
            <span className="tabular absolute end-1 top-0.5 min-w-5 rounded-full bg-pomegranate px-1 text-center leading-5 font-semibold text-plaster">
              <span aria-hidden>{unread > 99 ? "99+" : unread}</span>
              <span className="sr-only">
                {t("news.unread", { count: unread })}
              </span>
            </span>
          )}
        </a>
      </div>
    </header>
  )
}
