import type { Metadata } from "next"
import { AccountFrame } from "@/features/account/account-frame"
import { ACCOUNT_PROBLEMS } from "@/features/account/account-state"
import { answerWords } from "@/features/account/answer-words"
import { FieldForm } from "@/features/account/field-form"
import { saveProfile } from "@/features/account/my-account"
import { requireCustomer } from "@/features/account/require-customer"
import { readAnswer } from "@/lib/forms/answer-form"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLocale(), "account")
  return { title: t("profile.title"), robots: { index: false } }
}

export default async function ProfilePage({
  searchParams,
}: PageProps<"/[locale]/account/profile">) {
  const locale = await getLocale()
  const t = getTranslator(locale, "account")
  const customer = await requireCustomer(locale, "/account/profile")
  const here = localePath(locale, "/account/profile")
  const search = await searchParams
  return (
    <AccountFrame locale={locale} current="profile" title={t("profile.title")}>
      <p className="font-semibold">
        <bdi>{customer.email}</bdi>
      </p>
      <p className="mb-6 max-w-text text-sm text-reed">
        {t("profile.emailFixed")}
      </p>
      <FieldForm
        action={saveProfile}
        hidden={{ locale }}
        here={here}
        kept={await readAnswer(here, search, ACCOUNT_PROBLEMS)}
        fields={[
          {
            name: "first_name",
            label: t("address.first_name"),
            type: "text",
            autoComplete: "given-name",
            value: customer.first_name,
          },
          {
            name: "last_name",
            label: t("address.last_name"),
            type: "text",
            autoComplete: "family-name",
            value: customer.last_name,
          },
          {
            name: "phone",
            label: t("address.phone"),
            type: "tel",
            autoComplete: "tel",
            note: t("address.optional"),
            value: customer.phone,
          },
        ]}
        submit={t("profile.submit")}
        busy={t("profile.busy")}
        done={t("profile.done")}
        words={answerWords(locale)}
      />
    </AccountFrame>
  )
}
