import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { PageTurner } from "../answers/page-turner"
import { SpacePage } from "../frame/space-page"
import { EmptyState } from "../kit/empty-state"
import type { Space } from "../session/space"
import { ActivityLine } from "./activity-line"
import { ACTIVITY_PER_PAGE, listActivity } from "./list-activity"

/** Who changed what of the cooperative, newest first. */
export async function ActivityScreen({
  space,
  page,
}: {
  space: Space
  page: number
}) {
  const { locale } = space
  const t = getTranslator(locale, "spaceActivity")
  const { activities, count } = await listActivity(locale, page)
  const path = localePath(locale, "/espace/activity")
  return (
    <SpacePage
      space={space}
      tab="more"
      title={t("title")}
      intro={t("intro")}
      back={{ href: localePath(locale, "/espace/more"), label: t("back") }}
    >
      {activities.length === 0 ? (
        <EmptyState icon="page">{t("empty")}</EmptyState>
      ) : (
        <ul className="divide-y divide-line border-y">
          {activities.map((activity) => (
            <li key={activity.id}>
              <ActivityLine activity={activity} locale={locale} />
            </li>
          ))}
        </ul>
      )}
      <PageTurner
        page={page}
        more={page * ACTIVITY_PER_PAGE < count}
        hrefOf={(number) => `${path}?page=${number}`}
        words={{ pages: t("pages"), newer: t("newer"), older: t("older") }}
      />
    </SpacePage>
  )
}
