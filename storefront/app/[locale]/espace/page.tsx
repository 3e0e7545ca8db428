import type { Metadata } from "next"
import { EnterForm } from "@/features/space/enter-form"
import { getSpace } from "@/features/space/get-space"
import { SpaceHome } from "@/features/space/space-home"
import { getLocale } from "@/lib/i18n/get-locale"
import { getTranslator } from "@/lib/i18n/translator"
import { readToken } from "@/lib/session/actor-session"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "space")
  return { title: t("title"), robots: { index: false } }
}

export default async function SpacePage() {
  const locale = await getLocale()
  const t = getTranslator(locale, "space")
  const token = await readToken("cooperative_admin")
  const space = token ? await getSpace(token, locale) : null
  if (space) {
    return <SpaceHome space={space} locale={locale} />
  }
  return (
    <div className="page pt-8 pb-16 md:pt-12">
      <h1 className="text-3xl">{t("title")}</h1>
      <p className="mt-3 mb-8 max-w-text">{t("intro")}</p>
      <EnterForm
        locale={locale}
        words={{
          email: t("email"),
          password: t("password"),
          submit: t("submit"),
          busy: t("busy"),
          required: t("required"),
          emailProblem: t("emailProblem"),
          wrong_credentials: t("wrongCredentials"),
          unavailable: t("unavailable"),
        }}
      />
    </div>
  )
}
