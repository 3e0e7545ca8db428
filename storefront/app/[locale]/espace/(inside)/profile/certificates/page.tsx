import { readKeptAnswers } from "@/features/space/answers/kept-answers"
import { CertificatesScreen } from "@/features/space/profile/certificates/certificates-screen"
import { requireSpace } from "@/features/space/session/require-space"
import { getLocale } from "@/lib/i18n/get-locale"

export const instant = false

export default async function CertificatesPage({
  searchParams,
}: PageProps<"/[locale]/espace/profile/certificates">) {
  const space = await requireSpace(await getLocale())
  const answer = await searchParams
  return (
    <CertificatesScreen
      space={space}
      kept={await readKeptAnswers(answer["edit"])}
      answer={answer}
    />
  )
}
