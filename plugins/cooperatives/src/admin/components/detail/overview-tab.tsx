import { Heading } from "@medusajs/ui"
import { REGION_NAMES } from "../../../types/region-names"
import type { CooperativeDetail } from "../../lib/types"
import { useTexts } from "../../lib/use-texts"
import { LANGUAGES, TEXT_FIELDS } from "../form/form-values"

const FACTS = [
  "handle",
  "ice",
  "rib",
  "founded",
  "members",
  "women",
  "country",
  "latitude",
  "longitude",
  "contact_email",
  "contact_phone",
] as const

/** Facts and texts of a cooperative, each language in its direction. */
export const OverviewTab = ({
  cooperative,
}: {
  cooperative: CooperativeDetail
}) => {
  const t = useTexts()
  return (
    <div className="flex flex-col gap-6 px-6 py-4">
      <dl className="txt-medium grid grid-cols-2 gap-x-4 gap-y-2 md:grid-cols-4">
        {FACTS.filter((field) => field in cooperative).map((field) => (
          <div key={field}>
            <dt className="text-ui-fg-subtle txt-small">
              {t(`facts.${field}`)}
            </dt>
            <dd dir="ltr" className="break-words text-left">
              {cooperative[field] ?? "–"}
            </dd>
          </div>
        ))}
        <div>
          <dt className="text-ui-fg-subtle txt-small">{t("fields.region")}</dt>
          <dd>
            {(cooperative.region && REGION_NAMES[cooperative.region]) ?? "–"}
          </dd>
        </div>
      </dl>
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-3">
        {LANGUAGES.map(({ locale, lang, dir }) => (
          <section key={locale}>
            <Heading level="h3" className="mb-3">
              {t(`languages.${lang}`)}
            </Heading>
            <dl>
              {TEXT_FIELDS.map((field) => (
                <div key={field} className="mb-3">
                  <dt className="text-ui-fg-subtle txt-small">
                    {t(`fields.${field}`)}
                  </dt>
                  <dd
                    lang={lang}
                    dir={dir}
                    className="txt-medium whitespace-pre-line"
                  >
                    {(lang === "fr"
                      ? cooperative[field]
                      : cooperative.translations[locale]?.[field]) || "–"}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </div>
  )
}
