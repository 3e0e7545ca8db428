import { Notice } from "@/components/ui/notice"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { formWords } from "../answers/form-words"
import { SpaceForm } from "../answers/space-form"
import type { KeptAnswers } from "../answers/space-form-state"
import type { Space } from "../session/space"
import { saveBank } from "./actions"
import { EditableCard } from "./editable-card"
import type { Profile } from "./get-profile"
import { groupRib } from "../answers/rib"
import type { ProfileSection } from "./sections"

/** The account that the shop pays to; all managers are told when it changes. */
export function BankCard({
  space,
  profile,
  editing,
  kept,
}: {
  space: Space
  profile: Profile
  editing: ProfileSection | null
  kept: KeptAnswers | null
}) {
  const { locale } = space
  const t = getTranslator(locale, "spaceProfile")
  return (
    <EditableCard
      {...{ space, editing }}
      section="bank"
      icon="card"
      title={t("bank.title")}
      form={
        <>
          <Notice tone="warning" title={t("bank.warning")} className="mb-5" />
          <SpaceForm
            action={saveBank}
            name="bank"
            from={localePath(locale, "/espace/profile")}
            locale={locale}
            kept={kept}
            values={{ rib: groupRib(profile.rib) }}
            rows={[
              {
                kind: "rib",
                name: "rib",
                label: t("bank.rib"),
                hint: t("bank.hint"),
                count: t("bank.count", { count: "…" }),
              },
            ]}
            submit={t("save")}
            icon="lock"
            words={formWords(locale)}
          />
        </>
      }
    >
      {profile.rib ? (
        <p>
          <span className="block text-sm text-reed">{t("bank.rib")}</span>
          <bdi dir="ltr" className="tabular font-semibold">
            {groupRib(profile.rib)}
          </bdi>
        </p>
      ) : (
        <Notice tone="warning" title={t("bank.none")} />
      )}
    </EditableCard>
  )
}
