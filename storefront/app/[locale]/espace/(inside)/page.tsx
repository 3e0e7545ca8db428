import { Notice } from "@/components/ui/notice"
import { SpacePage } from "@/features/space/frame/space-page"
import { BigLink } from "@/features/space/kit/big-button"
import { requireSpace } from "@/features/space/session/require-space"
import { ApplicationCard } from "@/features/space/today/application-card"
import { NewOrders } from "@/features/space/today/new-orders"
import { readToday } from "@/features/space/today/read-today"
import { TaskList } from "@/features/space/today/task-list"
import { formatDate } from "@/lib/format/numbers"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

export const instant = false

export default async function TodayPage({
  searchParams,
}: PageProps<"/[locale]/espace">) {
  const locale = await getLocale()
  const space = await requireSpace(locale)
  const t = getTranslator(locale, "space")
  const today = await readToday(space)
  const { said } = await searchParams
  return (
    <SpacePage
      space={space}
      tab="today"
      title={t("tabs.today")}
      intro={formatDate(new Date().toISOString(), locale)}
    >
      {said === "application" && (
        <Notice tone="success" title={t("today.application.sent")} />
      )}
      <ApplicationCard space={space} application={today.application} />
      <TaskList space={space} today={today} />
      <NewOrders space={space} orders={today.newOrders?.latest ?? []} />
      {space.canWrite && (
        <div>
          <BigLink
            href={localePath(locale, "/espace/listings/new")}
            icon="camera"
            tone={today.hasListings ? "quiet" : "action"}
          >
            {t("today.newProduct")}
          </BigLink>
        </div>
      )}
    </SpacePage>
  )
}
