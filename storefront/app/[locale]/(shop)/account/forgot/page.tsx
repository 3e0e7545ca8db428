import type { Metadata } from "next"
import { ACCOUNT_PROBLEMS } from "@/features/account/account-state"
import { answerWords } from "@/features/account/answer-words"
import { FieldForm } from "@/features/account/field-form"
import { Gate } from "@/features/account/gate"
import { requestPasswordReset } from "@/features/account/reset-password"
import { readAnswer } from "@/lib/forms/answer-form"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "account")
  return { title: t("forgot.title"), robots: { index: false } }
}

export default async function ForgotPage({
  searchParams,
}: PageProps<"/[locale]/account/forgot">) {
  const locale = await getLocale()
  const t = getTranslator(locale, "account")
  const here = localePath(locale, "/account/forgot")
  const search = await searchParams
  return (
    <Gate title={t("forgot.title")} intro={t("forgot.intro")}>
      <FieldForm
        action={requestPasswordReset}
        hidden={{ locale }}
        here={here}
        kept={await readAnswer(here, search, ACCOUNT_PROBLEMS)}
        fields={[
          {
            name: "email",
            label: t("fields.email"),
            type: "email",
            autoComplete: "username",
          },
        ]}
        submit={t("forgot.submit")}
        busy={t("forgot.busy")}
        done={t("forgot.done")}
        words={answerWords(locale)}
      />
    </Gate>
  )
}
