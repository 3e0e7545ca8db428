import type { Metadata } from "next"
import { AccessForm } from "@/features/space/access/access-form"
import { ACCESS_PROBLEMS } from "@/features/space/access/access-state"
import { accessWords } from "@/features/space/access/access-words"
import { DoorLink, DoorPage } from "@/features/space/access/door-page"
import { setSpacePassword } from "@/features/space/access/reset-password"
import { readAnswer } from "@/lib/forms/answer-form"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

export const instant = false

// The address holds the token.
export const metadata: Metadata = { referrer: "no-referrer" }

export default async function ResetPage({
  searchParams,
}: PageProps<"/[locale]/espace/reset">) {
  const locale = await getLocale()
  const t = getTranslator(locale, "space")
  const search = await searchParams
  const token = typeof search["token"] === "string" ? search["token"] : ""
  const query = new URLSearchParams({ token }).toString()
  const here = `${localePath(locale, "/espace/reset")}?${query}`
  return (
    <DoorPage
      locale={locale}
      title={t("access.reset.title")}
      intro={t("access.reset.intro")}
    >
      <AccessForm
        action={setSpacePassword}
        hidden={{ locale, token }}
        here={here}
        kept={await readAnswer(here, search, ACCESS_PROBLEMS)}
        fields={[
          {
            name: "password",
            label: t("access.fields.newPassword"),
            type: "password",
            autoComplete: "new-password",
            hint: t("access.fields.passwordHint"),
          },
          {
            name: "repeat",
            label: t("access.fields.repeat"),
            type: "password",
            autoComplete: "new-password",
          },
        ]}
        submit={t("access.reset.submit")}
        busy={t("access.reset.busy")}
        done={t("access.reset.done")}
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
