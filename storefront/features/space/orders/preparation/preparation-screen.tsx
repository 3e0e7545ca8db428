import { formatDate } from "@/lib/format/numbers"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { SpacePage } from "../../frame/space-page"
import { EmptyState } from "../../kit/empty-state"
import { PrintButton } from "../../kit/print-button"
import { SpaceRow } from "../../kit/space-card"
import type { Space } from "../../session/space"
import { getPreparation } from "./get-preparation"
import { PreparationList } from "./preparation-list"

/** Everything that accepted orders ask for, as one list to work through. */
export async function PreparationScreen({ space }: { space: Space }) {
  const { locale } = space
  const t = getTranslator(locale, "spaceOrders")
  const { lines, newOrders, acceptedOrders } = await getPreparation(locale)
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0)
  const empty = lines.length === 0
  return (
    <SpacePage
      space={space}
      tab="orders"
      title={t("prepare.title")}
      intro={
        empty ? undefined : (
          <>
            <span className="block text-kohl">
              {t("prepare.intro", { pieces, orders: acceptedOrders })}
            </span>
            <span className="hidden print:block">
              {t("prepare.day", { date: formatDate(new Date(), locale) })}
            </span>
            <span className="block print:hidden">{t("prepare.hint")}</span>
          </>
        )
      }
      back={{ href: localePath(locale, "/espace/orders"), label: t("back") }}
    >
      {newOrders > 0 && (
        <div className="print:hidden">
          <SpaceRow
            href={localePath(locale, "/espace/orders?status=new")}
            icon="bell"
          >
            {t("prepare.waiting", { count: newOrders })}
          </SpaceRow>
        </div>
      )}
      {empty ? (
        <EmptyState icon="check">{t("prepare.empty")}</EmptyState>
      ) : (
        <>
          <PreparationList lines={lines} locale={locale} />
          <div className="print:hidden">
            <PrintButton>{t("prepare.print")}</PrintButton>
          </div>
        </>
      )}
    </SpacePage>
  )
}
