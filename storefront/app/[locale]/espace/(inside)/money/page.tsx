import { readPageNumber } from "@/features/space/answers/page-number"
import { MoneyScreen } from "@/features/space/money/money-screen"
import { requireManager } from "@/features/space/session/require-space"
import { getLocale } from "@/lib/i18n/get-locale"

export const instant = false

export default async function MoneyPage({
  searchParams,
}: PageProps<"/[locale]/espace/money">) {
  const space = await requireManager(await getLocale())
  const page = readPageNumber((await searchParams)["page"])
  return <MoneyScreen space={space} page={page} />
}
