import { ActivityScreen } from "@/features/space/activity/activity-screen"
import { readPageNumber } from "@/features/space/answers/page-number"
import { requireManager } from "@/features/space/session/require-space"
import { getLocale } from "@/lib/i18n/get-locale"

export const instant = false

export default async function ActivityPage({
  searchParams,
}: PageProps<"/[locale]/espace/activity">) {
  const space = await requireManager(await getLocale())
  const { page } = await searchParams
  return <ActivityScreen space={space} page={readPageNumber(page)} />
}
