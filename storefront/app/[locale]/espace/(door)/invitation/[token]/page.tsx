import type { Metadata } from "next"
import { acceptInvitation } from "@/features/space/access/accept-invitation"
import { AccessForm } from "@/features/space/access/access-form"
import { ACCESS_PROBLEMS } from "@/features/space/access/access-state"
import { accessWords } from "@/features/space/access/access-words"
import { DoorLink, DoorPage } from "@/features/space/access/door-page"
import { getInvitation } from "@/features/space/access/get-invitation"
import { readAnswer } from "@/lib/forms/answer-form"
import { getLocale } from "@/lib/i18n/get-locale"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"

export const instant = false

// The address holds the token.
export const metadata: Metadata = { referrer: "no-referrer" }

export default async function InvitationPage({
  params,
  searchParams,
}: PageProps<"/[locale]/espace/invitation/[token]">) {
  const locale = await getLocale()
  const t = getTranslator(locale, "space")
  const { token } = await params
  const invitation = await getInvitation(token, locale)
  const signIn = (
    <DoorLink href={localePath(locale, "/espace/sign-in")}>
      {t("submit")}
    </DoorLink>
  )
  if (!invitation) {
    return (
      <DoorPage
        locale={locale}
        title={t("access.invitation.overTitle")}
        intro={t("access.invitation.over")}
      >
        {signIn}
      </DoorPage>
    )
  }
  const { email, role, cooperative_name } = invitation
  const here = localePath(locale, `/espace/invitation/${token}`)
  const search = await searchParams
  return (
    <DoorPage
      locale={locale}
      title={t("access.invitation.title", { cooperative: cooperative_name })}
      intro={t(`access.invitation.${role}`, { email })}
    >
      <AccessForm
        action={acceptInvitation}
        hidden={{ locale, token }}
        here={here}
        kept={await readAnswer(here, search, ACCESS_PROBLEMS)}
        fields={[
          {
            name: "first_name",
            label: t("access.fields.first_name"),
            type: "text",
            autoComplete: "given-name",
          },
          {
            name: "last_name",
            label: t("access.fields.last_name"),
            type: "text",
            autoComplete: "family-name",
          },
          {
            name: "password",
            label: t("access.fields.password"),
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
        submit={t("access.invitation.submit")}
        busy={t("access.invitation.busy")}
        words={accessWords(locale)}
      />
      <div className="mt-4">{signIn}</div>
    </DoorPage>
  )
}
