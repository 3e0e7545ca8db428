import { AccessForm } from "@/features/space/access/access-form"
import { accessWords } from "@/features/space/access/access-words"
import { DoorLink, DoorPage } from "@/features/space/access/door-page"
import { requestSpacePassword } from "@/features/space/access/reset-password"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

export const instant = false

export default async function ForgotPage() {
  const locale = await getLocale()
  const t = getTranslator(locale, "space")
  return (
    <DoorPage
      locale={locale}
      title={t("access.forgot.title")}
      intro={t("access.forgot.intro")}
    >
      <AccessForm
        action={requestSpacePassword}
        hidden={{ locale }}
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
