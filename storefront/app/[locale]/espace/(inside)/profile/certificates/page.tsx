import { CertificatesScreen } from "@/features/space/profile/certificates/certificates-screen"
import { requireSpace } from "@/features/space/session/require-space"
import { getLocale } from "@/lib/i18n/get-locale"

export const instant = false

export default async function CertificatesPage({
  searchParams,
}: PageProps<"/[locale]/espace/profile/certificates">) {
  const space = await requireSpace(await getLocale())
  return <CertificatesScreen space={space} answer={await searchParams} />
}
