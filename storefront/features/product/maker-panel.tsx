import { MoroccoMap, type MapPlace } from "@/components/shop/morocco-map"
import { CatalogueText } from "@/components/ui/catalogue-text"
import { Icon } from "@/components/ui/icon"
import { Link, LinkButton } from "@/components/ui/link"
import { Picture } from "@/components/ui/picture"
import { ZelligePattern } from "@/components/ui/zellige-band"
import { getRegion } from "@/lib/geography/regions"
import { localePath } from "@/lib/i18n/locale-path"
import { languageOf, MARKETS, type Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { Product } from "@/lib/shop/product"

/** Who made it, where, under which sign, and where it may travel. */
export function MakerPanel({
  locale,
  product,
  place,
}: {
  locale: Locale
  product: Product
  place: MapPlace | null
}) {
  const t = getTranslator(locale, "product")
  const common = getTranslator(locale, "common")
  const { maker } = product
  const region = getRegion(maker.region, languageOf(locale))
  return (
    <section
      aria-labelledby="product-maker"
      style={{ backgroundColor: region?.palette.ground }}
    >
      <ZelligePattern
        cell={40}
        main={region?.palette.main ?? "var(--color-clay)"}
        accent={region?.palette.accent ?? "var(--color-saffron)"}
        ground={region?.palette.ground ?? "var(--color-sand)"}
        className="h-10 w-full"
      />
      <div className="page grid gap-10 py-12 md:grid-cols-[1.3fr_1fr] md:gap-16 md:py-20">
        <div>
          <p className="eyebrow text-kohl">{t("whoMadeIt")}</p>
          <h2 id="product-maker" className="mt-2 text-3xl">
            <bdi>{maker.name}</bdi>
          </h2>
          <div className="mt-5 flex gap-5">
            {maker.logo && (
              <Picture
                src={maker.logo}
                alt={maker.logo_alt}
                width={240}
                height={240}
                sizes="7rem"
                className="size-24 shrink-0 object-cover md:size-28"
              />
            )}
            <div>
              <p>
                {region ? (
                  <>
                    {maker.town},{" "}
                    <Link
                      href={localePath(locale, `/regions/${region.key}`)}
                      className="underline underline-offset-4 hover:decoration-2"
                    >
                      {region.name}
                    </Link>
                  </>
                ) : (
                  maker.town
                )}
              </p>
              {maker.members !== null && maker.women !== null && (
                <p className="mt-1">
                  {t("membersLine", {
                    members: maker.members,
                    women: maker.women,
                  })}
                </p>
              )}
              {maker.founded !== null && (
                <p className="mt-1">
                  {t("since", { year: String(maker.founded) })}
                </p>
              )}
            </div>
          </div>
          {maker.tagline && (
            <p className="mt-6 max-w-text text-lg">
              <CatalogueText text={maker.tagline} />
            </p>
          )}
          <LinkButton
            tone="quiet"
            className="mt-6"
            href={localePath(locale, `/cooperatives/${maker.handle}`)}
          >
            {t("visitMaker")}
          </LinkButton>
          {product.sign && product.sign_name && (
            <div className="mt-10 border-s-4 border-henna ps-4">
              <h3 className="text-lg">{t("signTitle")}</h3>
              <p>
                {t("signOf", {
                  sign: common(`signs.${product.sign}`),
                  name: product.sign_name,
                })}
              </p>
            </div>
          )}
        </div>
        <div>
          {maker.region && (
            <MoroccoMap
              locale={locale}
              label={place?.label ?? maker.town}
              highlighted={maker.region}
              places={place ? [place] : []}
              className="mx-auto mb-10 w-full max-w-72 md:max-w-80"
            />
          )}
          <h3 className="text-lg">{t("shipping")}</h3>
          <ul className="mt-2 border-t border-kohl/20">
            {MARKETS.map((market) => {
              const allowed = product.shipping[market]
              const place = common(`marketsIn.${market}`)
              return (
                <li
                  key={market}
                  className="flex gap-3 border-b border-kohl/20 py-3"
                >
                  <Icon
                    name={allowed ? "check" : "close"}
                    className={`mt-0.5 size-5 shrink-0 ${allowed ? "text-olive" : "text-pomegranate"}`}
                  />
                  <div>
                    <p className="font-semibold">
                      {t(allowed ? "shippedTo" : "notShippedTo", {
                        market: place,
                      })}
                    </p>
                    {!allowed && (
                      <p className="text-sm">
                        {t(`reasons.${reasonOf(product.class)}`)}
                      </p>
                    )}
                  </div>
                </li>
              )
            })}
          </ul>
        </div>
      </div>
    </section>
  )
}

function reasonOf(productClass: string | null) {
  switch (productClass) {
    case "honey":
    case "cosmetic":
    case "chilled":
      return productClass
    default:
      return "other"
  }
}
