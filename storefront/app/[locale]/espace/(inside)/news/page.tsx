import { readPageNumber } from "@/features/space/answers/page-number"
import { NewsScreen } from "@/features/space/news/news-screen"
import { requireSpace } from "@/features/space/session/require-space"
import { getLocale } from "@/lib/i18n/get-locale"

export const instant = false

export default async function NewsPage({
  searchParams,
}: PageProps<"/[locale]/espace/news">) {
  const space = await requireSpace(await getLocale())
  const answer = await searchParams
  return (
    <NewsScreen
      space={space}
      page={readPageNumber(answer["page"])}
      answer={answer}
    />
  )
}
