import { KhatamMark } from "@/components/shop/khatam-mark"
import type { Region } from "@/lib/geography/regions"
import type { Locale } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { Cooperative } from "@/lib/shop/cooperative"

/** More stars than this would be a wall, not a count. */
const MAX_STARS = 120

/** The members, one star each: the women's in the region's colour. */
export function People({
  locale,
  cooperative,
  region,
}: {
  locale: Locale
  cooperative: Cooperative
  region: Region | null
}) {
  const t = getTranslator(locale, "cooperative")
  const { members, women } = cooperative
  if (members === null || women === null) {
    return null
  }
  return (
    <section aria-labelledby="cooperative-people">
      <h2 id="cooperative-people" className="text-xl">
        {t("people")}
      </h2>
      <p className="mt-1">
        {t("peopleBody", { women, others: Math.max(members - women, 0) })}
      </p>
      {members <= MAX_STARS && (
        <div aria-hidden className="mt-4 flex max-w-72 flex-wrap gap-1.5">
          {Array.from({ length: members }, (_, index) => (
            <KhatamMark
              key={index}
              color={region?.palette.main}
              className={index < women ? "size-5" : "khatam-open size-5"}
            />
          ))}
        </div>
      )}
    </section>
  )
}
