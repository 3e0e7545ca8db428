import { localePath } from "@/lib/i18n/locale-path"
import type { Locale } from "@/lib/i18n/locales"
import { languageOf } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { formWords } from "../answers/form-words"
import { SpaceForm } from "../answers/space-form"
import type { KeptAnswers } from "../answers/space-form-state"
import { SpaceCard } from "../kit/space-card"
import { invitePerson } from "./actions"
import { ROLES, SPACE_LANGUAGES } from "./person"

/** Asking somebody to join: their address, what they may do, their language. */
export function InviteCard({
  kept,
  locale,
}: {
  kept: KeptAnswers | null
  locale: Locale
}) {
  const t = getTranslator(locale, "spacePeople")
  return (
    <SpaceCard id="invite" icon="plus" title={t("invite")}>
      <p className="mb-4 text-reed">{t("inviteIntro")}</p>
      <SpaceForm
        // A new one each time the page is drawn, so that it comes back empty.
        key={crypto.randomUUID()}
        action={invitePerson}
        name="invite"
        from={localePath(locale, "/espace/people")}
        locale={locale}
        kept={kept}
        values={{ email: "", role: "editor", language: languageOf(locale) }}
        rows={[
          {
            kind: "text",
            name: "email",
            type: "email",
            label: t("email"),
            ltr: true,
          },
          {
            kind: "choice",
            name: "role",
            label: t("role"),
            choices: ROLES.map((value) => ({
              value,
              label: t(`roles.${value}`),
              detail: t(`roleDetails.${value}`),
            })),
          },
          {
            kind: "choice",
            name: "language",
            label: t("language"),
            choices: SPACE_LANGUAGES.map((value) => ({
              value,
              label: t(`languages.${value}`),
              lang: value,
            })),
          },
        ]}
        submit={t("inviteSubmit")}
        icon="send"
        words={formWords(locale)}
      />
    </SpaceCard>
  )
}
