import { redirect } from "next/navigation"
import { SpacePage } from "@/features/space/frame/space-page"
import { getSpace } from "@/features/space/get-space"
import { requireSpace } from "@/features/space/session/require-space"
import { SpaceOrders } from "@/features/space/space-orders"
import { SpaceProducts } from "@/features/space/space-products"
import { leaveSpace } from "@/features/space/space-session"
import { SubmitButton } from "@/components/ui/submit-button"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { readToken } from "@/lib/session/actor-session"

export const instant = false

export default async function TodayPage() {
  const locale = await getLocale()
  const space = await requireSpace(locale)
  const t = getTranslator(locale, "space")
  const token = await readToken("cooperative_admin")
  const known = token ? await getSpace(token, locale) : null
  if (!known) {
    redirect(localePath(locale, "/espace/sign-in"))
  }
  return (
    <SpacePage space={space} tab="today" title={space.cooperative.name}>
      <SpaceOrders orders={known.orders} locale={locale} />
      <SpaceProducts products={known.products} locale={locale} />
      <form action={leaveSpace}>
        <input type="hidden" name="locale" value={locale} />
        <SubmitButton tone="plain">{t("leave")}</SubmitButton>
      </form>
    </SpacePage>
  )
}
