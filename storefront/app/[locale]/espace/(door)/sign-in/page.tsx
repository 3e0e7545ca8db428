import { redirect } from "next/navigation"
import { Notice } from "@/components/ui/notice"
import { AccessForm } from "@/features/space/access/access-form"
import { ACCESS_PROBLEMS } from "@/features/space/access/access-state"
import { accessWords } from "@/features/space/access/access-words"
import { DoorLink, DoorPage } from "@/features/space/access/door-page"
import { enterSpace } from "@/features/space/access/enter-space"
import { readSpace } from "@/features/space/session/read-space"
import { readAnswer } from "@/lib/forms/answer-form"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

export const instant = false

export default async function SignInPage({
  searchParams,
}: PageProps<"/[locale]/espace/sign-in">) {
  const locale = await getLocale()
  const t = getTranslator(locale, "space")
  const here = localePath(locale, "/espace/sign-in")
  const search = await searchParams
  const { left } = search
  if (await readSpace(locale)) {
    redirect(localePath(locale, "/espace"))
  }
  return (
    <DoorPage locale={locale} title={t("title")} intro={t("intro")}>
      {(left === "here" || left === "everywhere") && (
        <Notice
          tone="success"
          title={t(`access.left.${left}`)}
          className="mb-6"
        />
      )}
      <AccessForm
        action={enterSpace}
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
          {
            name: "password",
            label: t("password"),
            type: "password",
            autoComplete: "current-password",
          },
        ]}
        submit={t("submit")}
        busy={t("busy")}
        words={accessWords(locale)}
      />
      <div className="mt-4">
        <DoorLink href={localePath(locale, "/espace/forgot")}>
          {t("access.forgot.link")}
        </DoorLink>
        <p className="mt-4">{t("access.noCooperative")}</p>
        <DoorLink href={localePath(locale, "/apply")}>
          {t("access.apply")}
        </DoorLink>
      </div>
    </DoorPage>
  )
}
