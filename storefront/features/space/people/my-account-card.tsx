import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { formWords } from "../answers/form-words"
import { SpaceForm } from "../answers/space-form"
import type { KeptAnswers } from "../answers/space-form-state"
import { SpaceCard } from "../kit/space-card"
import { saveMyAccount } from "./actions"
import type { MyAccount } from "./get-my-account"
import { SPACE_LANGUAGES } from "./person"
import type { Space } from "../session/space"

/** What a person says of themselves: name, and the language of their e-mails. */
export function MyAccountCard({
  space,
  me,
  kept,
}: {
  space: Space
  me: MyAccount
  kept: KeptAnswers | null
}) {
  const { locale } = space
  const t = getTranslator(locale, "spacePeople")
  return (
    <SpaceCard id="account" icon="account" title={t("account")}>
      <p className="mb-4 break-words text-reed">
        {t("emailIs", { email: me.email })}
      </p>
      <SpaceForm
        action={saveMyAccount}
        name="account"
        from={localePath(locale, "/espace/people")}
        locale={locale}
        kept={kept}
        values={{
          first_name: me.first_name,
          last_name: me.last_name,
          language: me.language,
        }}
        rows={[
          {
            kind: "text",
            name: "first_name",
            label: t("firstName"),
            autoComplete: "given-name",
            maxLength: 100,
          },
          {
            kind: "text",
            name: "last_name",
            label: t("lastName"),
            autoComplete: "family-name",
            maxLength: 100,
          },
          {
            kind: "choice",
            name: "language",
            label: t("myLanguage"),
            choices: SPACE_LANGUAGES.map((value) => ({
              value,
              label: t(`languages.${value}`),
              lang: value,
            })),
          },
        ]}
        submit={t("save")}
        words={formWords(locale)}
      />
    </SpaceCard>
  )
}
