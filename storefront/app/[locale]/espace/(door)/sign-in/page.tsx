import { redirect } from "next/navigation"
import { EnterForm } from "@/features/space/enter-form"
import { readSpace } from "@/features/space/session/read-space"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

export const instant = false

export default async function SignInPage() {
  const locale = await getLocale()
  const t = getTranslator(locale, "space")
  if (await readSpace(locale)) {
    redirect(localePath(locale, "/espace"))
  }
  return (
    <main id="content" tabIndex={-1} className="page pt-8 pb-16 md:pt-12">
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
    </main>
  )
}
