import { DoorPage } from "@/features/space/access/door-page"
import { SpaceRow } from "@/features/space/kit/space-card"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

/** What the space's worker shows for a screen that was never kept. */
export default async function OfflinePage() {
  const locale = await getLocale()
  const t = getTranslator(locale, "space")
  return (
    <DoorPage
      locale={locale}
      title={t("outbox.noNetwork")}
      intro={t("outbox.notKept")}
    >
      <ul className="divide-y divide-line border-y">
        <li>
          <SpaceRow href={localePath(locale, "/espace")} icon="today">
            {t("tabs.today")}
          </SpaceRow>
        </li>
        <li>
          <SpaceRow href={localePath(locale, "/espace/listings")} icon="jar">
            {t("tabs.products")}
          </SpaceRow>
        </li>
        <li>
          <SpaceRow href={localePath(locale, "/espace/stock")} icon="shelves">
            {t("tabs.stock")}
          </SpaceRow>
        </li>
        <li>
          <SpaceRow href={localePath(locale, "/espace/outbox")} icon="send">
            {t("outbox.title")}
          </SpaceRow>
        </li>
      </ul>
    </DoorPage>
  )
}
