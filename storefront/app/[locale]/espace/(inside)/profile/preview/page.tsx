import { CooperativeProfile } from "@/features/cooperative/profile"
import { listCertificates } from "@/features/space/profile/certificates/list-certificates"
import { getProfile } from "@/features/space/profile/get-profile"
import { PreviewBar } from "@/features/space/profile/preview-bar"
import { toShopCooperative } from "@/features/space/profile/to-shop-cooperative"
import { requireSpace } from "@/features/space/session/require-space"
import { getLocale } from "@/lib/i18n/get-locale"

export const instant = false

/** The cooperative's page as the shop draws it, with what it says now. */
export default async function PreviewPage() {
  const locale = await getLocale()
  const space = await requireSpace(locale)
  const [profile, certificates] = await Promise.all([
    getProfile(locale),
    listCertificates(locale),
  ])
  return (
    <>
      <PreviewBar space={space} />
      <main id="content" tabIndex={-1} className="outline-none">
        <CooperativeProfile
          locale={locale}
          cooperative={toShopCooperative(space, profile, certificates)}
        />
      </main>
    </>
  )
}
