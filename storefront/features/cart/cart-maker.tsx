import { Link } from "@/components/ui/link"
import { Price } from "@/components/ui/price"
import { ZelligePattern } from "@/components/ui/zellige-band"
import type { CartLine as Line } from "@/lib/cart/cart"
import type { MakerGroup } from "@/lib/cart/group-by-maker"
import { regionColours } from "@/lib/geography/region-colours"
import { getRegion } from "@/lib/geography/regions"
import { localePath } from "@/lib/i18n/locale-path"
import { languageOf, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { CartLine } from "./cart-line"
import { problemOfLine, type CartNotice } from "./read-notice"

/** One cooperative's part of the cart, in its region's colours. */
export function CartMaker({
  group: { maker, lines, total },
  locale,
  notice,
}: {
  group: MakerGroup<Line>
  locale: Locale
  notice: CartNotice | null
}) {
  const t = getTranslator(locale, "cart")
  const colours = regionColours(maker?.region)
  const region = getRegion(maker?.region ?? null, languageOf(locale))?.name
  const headingId = `maker-${maker?.handle ?? "unknown"}`
  return (
    <section aria-labelledby={headingId}>
      <header
        className="relative -mx-4 py-3 ps-18 pe-4 sm:mx-0"
        style={{ background: colours.ground }}
      >
        <ZelligePattern
          {...colours}
          cell={28}
          className="absolute inset-y-0 start-0 h-full w-14"
        />
        <h2 id={headingId} className="text-lg">
          {maker ? (
            <Link
              href={localePath(locale, `/cooperatives/${maker.handle}`)}
              className="underline-offset-4 hover:underline"
            >
              {maker.name}
            </Link>
          ) : (
            t("makerUnknown")
          )}
        </h2>
        {maker && (
          <p className="text-sm">
            {region && region !== maker.town
              ? t("place", { town: maker.town, region })
              : maker.town}
          </p>
        )}
      </header>
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <CartLine
            key={line.id}
            line={line}
            locale={locale}
            problem={problemOfLine(notice, line.id)}
            noticed={notice !== null}
          />
        ))}
      </ul>
      {lines.length > 1 && (
        <p className="flex justify-between gap-4 border-t pt-3 text-sm">
          <span>{t("makerTotal")}</span>
          <Price minor={total} locale={locale} className="font-semibold" />
        </p>
      )}
    </section>
  )
}
