import type { Metadata } from "next"
import { ACCOUNT_PROBLEMS } from "@/features/account/account-state"
import { answerWords } from "@/features/account/answer-words"
import { FieldForm } from "@/features/account/field-form"
import { Gate } from "@/features/account/gate"
import { setNewPassword } from "@/features/account/reset-password"
import { Link } from "@/components/ui/link"
import { readAnswer } from "@/lib/forms/answer-form"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "account")
  return {
    title: t("reset.title"),
    robots: { index: false },
    // The address holds the token.
    referrer: "no-referrer",
  }
}

export default async function ResetPage({
  searchParams,
}: PageProps<"/[locale]/account/reset">) {
  const locale = await getLocale()
  const t = getTranslator(locale, "account")
  const search = await searchParams
  const token = typeof search["token"] === "string" ? search["token"] : ""
  const query = new URLSearchParams({ token }).toString()
  const here = `${localePath(locale, "/account/reset")}?${query}`
  return (
    <Gate title={t("reset.title")} intro={t("reset.intro")}>
      <FieldForm
        action={setNewPassword}
        hidden={{ locale, token }}
        here={here}
        kept={await readAnswer(here, search, ACCOUNT_PROBLEMS)}
        fields={[
          {
            name: "password",
            label: t("fields.newPassword"),
            type: "password",
            autoComplete: "new-password",
            hint: t("fields.passwordHint"),
          },
          {
            name: "repeat",
            label: t("fields.repeat"),
            type: "password",
            autoComplete: "new-password",
          },
        ]}
        submit={t("reset.submit")}
        busy={t("reset.busy")}
        done={t("reset.done")}
        words={answerWords(locale)}
      />
      <Link
        href={localePath(locale, "/account/sign-in")}
        className="text-link mt-6 inline-flex min-h-11 items-center"
      >
        {t("signIn.submit")}
      </Link>
    </Gate>
  )
}
