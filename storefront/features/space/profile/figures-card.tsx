import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { formWords } from "../answers/form-words"
import { SpaceForm } from "../answers/space-form"
import type { KeptAnswers } from "../answers/space-form-state"
import type { Space } from "../session/space"
import { saveFigures } from "./actions"
import { EditableCard } from "./editable-card"
import type { Profile } from "./get-profile"
import type { ProfileSection } from "./sections"

/** Since when the cooperative exists, and how many people make it. */
export function FiguresCard({
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
  const { founded, members, women } = profile
  const lines = [
    founded === null
      ? null
      : t("figures.foundedLine", { year: String(founded) }),
    members === null ? null : t("figures.membersLine", { count: members }),
    women === null ? null : t("figures.womenLine", { count: women }),
  ].filter((line) => line !== null)
  return (
    <EditableCard
      {...{ space, editing }}
      section="figures"
      icon="people"
      title={t("figures.title")}
      form={
        <SpaceForm
          action={saveFigures}
          name="figures"
          from={localePath(locale, "/espace/profile")}
          locale={locale}
          kept={kept}
          values={{
            founded: String(founded ?? ""),
            members: String(members ?? ""),
            women: String(women ?? ""),
          }}
          rows={(["founded", "members", "women"] as const).map((name) => ({
            kind: "text",
            name,
            label: t(`figures.${name}`),
            inputMode: "numeric",
            maxLength: 8,
            ltr: true,
            optional: true,
          }))}
          submit={t("save")}
          words={formWords(locale)}
        />
      }
    >
      {lines.length ? (
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p className="text-reed">{t("nothing")}</p>
      )}
    </EditableCard>
  )
}
