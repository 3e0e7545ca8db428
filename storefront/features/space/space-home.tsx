import { Badge } from "@/components/ui/badge"
import { SubmitButton } from "@/components/ui/submit-button"
import { ZelligePattern } from "@/components/ui/zellige-band"
import { regionColours } from "@/lib/geography/region-colours"
import { getRegion } from "@/lib/geography/regions"
import { languageOf, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { Space } from "./get-space"
import { SpaceOrders } from "./space-orders"
import { SpaceProducts } from "./space-products"
import { leaveSpace } from "./space-session"

/** What a cooperative finds when it comes in: orders first, then its products. */
export function SpaceHome({ space, locale }: { space: Space; locale: Locale }) {
  const t = getTranslator(locale, "space")
  const { cooperative, products, orders } = space
  const colours = regionColours(cooperative.region)
  const region = getRegion(cooperative.region ?? null, languageOf(locale))
  return (
    <>
      <header className="relative" style={{ background: colours.ground }}>
        <ZelligePattern
          id="zellige-space"
          {...colours}
          cell={32}
          className="absolute inset-y-0 end-0 h-full w-10 sm:w-32"
        />
        <div className="page py-8 pe-16 sm:pe-40">
          <p className="eyebrow text-kohl">{t("title")}</p>
          <h1 className="text-2xl">{cooperative.name}</h1>
          <p className="mt-1">
            {region
              ? t("place", { town: cooperative.town, region: region.name })
              : cooperative.town}
          </p>
          <div className="mt-3 flex flex-wrap items-center gap-4">
            <Badge tone={cooperative.status === "active" ? "stock" : "warning"}>
              {t(`cooperativeStatuses.${cooperative.status}`)}
            </Badge>
            <form action={leaveSpace}>
              <input type="hidden" name="locale" value={locale} />
              <SubmitButton tone="plain">{t("leave")}</SubmitButton>
            </form>
          </div>
        </div>
      </header>
      <div className="page grid gap-x-16 gap-y-12 pt-8 pb-16 lg:grid-cols-2">
        <SpaceOrders orders={orders} locale={locale} />
        <SpaceProducts products={products} locale={locale} />
      </div>
    </>
  )
}
