import type { Metadata } from "next"
import { redirect } from "next/navigation"
import { ACCOUNT_PROBLEMS } from "@/features/account/account-state"
import { answerWords } from "@/features/account/answer-words"
import { FieldForm } from "@/features/account/field-form"
import { Gate } from "@/features/account/gate"
import { register } from "@/features/account/register"
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
  return { title: t("register.title"), robots: { index: false } }
}

export default async function RegisterPage({
  searchParams,
}: PageProps<"/[locale]/account/register">) {
  const locale = await getLocale()
  const t = getTranslator(locale, "account")
  const search = await searchParams
  const to = safePath(search["to"], locale, "/account")
  const here = `${localePath(locale, "/account/register")}?to=${to}`
  if (await getCustomer(locale)) {
    redirect(to)
  }
  return (
    <Gate title={t("register.title")} intro={t("register.intro")}>
      <FieldForm
        action={register}
        hidden={{ locale, to }}
        here={here}
        kept={await readAnswer(here, search, ACCOUNT_PROBLEMS)}
        fields={[
          {
            name: "first_name",
            label: t("address.first_name"),
            type: "text",
            autoComplete: "given-name",
          },
          {
            name: "last_name",
            label: t("address.last_name"),
            type: "text",
            autoComplete: "family-name",
          },
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
            autoComplete: "new-password",
            hint: t("fields.passwordHint"),
          },
        ]}
        submit={t("register.submit")}
        busy={t("register.busy")}
        words={answerWords(locale)}
      />
      <p className="mt-8">
        {t("register.hasAccount")}{" "}
        <Link
          href={`${localePath(locale, "/account/sign-in")}?to=${to}`}
          className="text-link"
        >
          {t("signIn.submit")}
        </Link>
      </p>
    </Gate>
  )
}
