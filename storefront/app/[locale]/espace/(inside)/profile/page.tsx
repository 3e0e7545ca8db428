import { readKeptAnswers } from "@/features/space/answers/kept-answers"
import { ProfileScreen } from "@/features/space/profile/profile-screen"
import { readSection } from "@/features/space/profile/sections"
import { requireSpace } from "@/features/space/session/require-space"
import { getLocale } from "@/lib/i18n/get-locale"

export const instant = false

export default async function ProfilePage({
  searchParams,
}: PageProps<"/[locale]/espace/profile">) {
  const space = await requireSpace(await getLocale())
  const answer = await searchParams
  return (
    <ProfileScreen
      space={space}
      editing={readSection(answer["edit"])}
      kept={await readKeptAnswers(answer["edit"])}
      answer={answer}
    />
  )
}
