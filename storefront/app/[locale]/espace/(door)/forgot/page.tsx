import { AccessForm } from "@/features/space/access/access-form"
import { ACCESS_PROBLEMS } from "@/features/space/access/access-state"
import { accessWords } from "@/features/space/access/access-words"
import { DoorLink, DoorPage } from "@/features/space/access/door-page"
import { requestSpacePassword } from "@/features/space/access/reset-password"
import { readAnswer } from "@/lib/forms/answer-form"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

export const instant = false

export default async function ForgotPage({
  searchParams,
}: PageProps<"/[locale]/espace/forgot">) {
  const locale = await getLocale()
  const t = getTranslator(locale, "space")
  const here = localePath(locale, "/espace/forgot")
  const search = await searchParams
  return (
    <DoorPage
      locale={locale}
      title={t("access.forgot.title")}
      intro={t("access.forgot.intro")}
    >
      <AccessForm
        action={requestSpacePassword}
        hidden={{ locale }}
        here={here}
        kept={await readAnswer(here, search, ACCESS_PROBLEMS)}
        fields={[
          {
            name: "email",
            label: t("email"),
            type: "email",
            autoComplete: "username",
          },
        ]}
        submit={t("access.forgot.submit")}
        busy={t("access.forgot.busy")}
        done={t("access.forgot.done")}
        words={accessWords(locale)}
      />
      <div className="mt-4">
        <DoorLink href={localePath(locale, "/espace/sign-in")}>
          {t("submit")}
        </DoorLink>
      </div>
    </DoorPage>
  )
}
