import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { ACCOUNT_PROBLEMS } from "@/features/account/account-state"
import { answerWords } from "@/features/account/answer-words"
import { FieldForm } from "@/features/account/field-form"
import { Gate } from "@/features/account/gate"
import { signIn } from "@/features/account/sign-in"
import { Link } from "@/components/ui/link"
import { readAnswer } from "@/lib/forms/answer-form"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { getCustomer } from "@/lib/session/get-customer"
import { safePath } from "@/lib/session/safe-path"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "account")
  return { title: t("signIn.title"), robots: { index: false } }
}

export default async function SignInPage({
  searchParams,
}: PageProps<"/[locale]/account/sign-in">) {
  const locale = await getLocale()
  const t = getTranslator(locale, "account")
  const search = await searchParams
  const to = safePath(search["to"], locale, "/account")
  const here = `${localePath(locale, "/account/sign-in")}?to=${to}`
  if (await getCustomer(locale)) {
    redirect(to)
  }
  return (
    <Gate title={t("signIn.title")} intro={t("signIn.intro")}>
      <FieldForm
        action={signIn}
        hidden={{ locale, to }}
        here={here}
        kept={await readAnswer(here, search, ACCOUNT_PROBLEMS)}
        fields={[
          {
            name: "email",
            label: t("fields.email"),
            type: "email",
            autoComplete: "username",
          },
          {
            name: "password",
            label: t("fields.password"),
            type: "password",
            autoComplete: "current-password",
          },
        ]}
        submit={t("signIn.submit")}
        busy={t("signIn.busy")}
        words={answerWords(locale)}
      >
        <Link
          href={localePath(locale, "/account/forgot")}
          className="text-link inline-flex min-h-11 items-center self-start"
        >
          {t("signIn.forgot")}
        </Link>
      </FieldForm>
      <p className="mt-8">
        {t("signIn.noAccount")}{" "}
        <Link
          href={`${localePath(locale, "/account/register")}?to=${to}`}
          className="text-link"
        >
          {t("signIn.register")}
        </Link>
      </p>
    </Gate>
  )
}
