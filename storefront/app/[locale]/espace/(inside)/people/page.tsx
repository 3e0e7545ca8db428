import { readKeptAnswers } from "@/features/space/answers/kept-answers"
import { PeopleScreen } from "@/features/space/people/people-screen"
import { requireOwnSpace } from "@/features/space/session/require-space"
import { getLocale } from "@/lib/i18n/get-locale"

export const instant = false

export default async function PeoplePage({
  searchParams,
}: PageProps<"/[locale]/espace/people">) {
  const space = await requireOwnSpace(await getLocale())
  const answer = await searchParams
  return (
    <PeopleScreen
      space={space}
      kept={await readKeptAnswers(answer["edit"])}
      answer={answer}
    />
  )
}
