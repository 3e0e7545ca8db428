import { localePath } from "@/lib/i18n/locale-path"
import { languageOf } from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import type { KeptAnswers } from "../answers/space-form-state"
import type { Space } from "../session/space"
import { EditableCard, ProfileLine } from "./editable-card"
import type { Profile } from "./get-profile"
import { storyLanguage, type ProfileSection } from "./sections"
import { StoryForm } from "./story-form"
import { StoryLanguages } from "./story-languages"

/** What the cooperative tells of itself, and in which languages it does. */
export function StoryCard({
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
  const { locale, isManager, canWrite } = space
  const t = getTranslator(locale, "spaceProfile")
  const language = storyLanguage(editing) ?? languageOf(locale)
  const languages = (
    <StoryLanguages
      path={localePath(locale, "/espace/profile")}
      current={storyLanguage(editing)}
      texts={profile.texts}
      words={{
        title: t("story.languages"),
        written: t("story.written"),
        missing: t("story.missing"),
      }}
    />
  )
  return (
    <EditableCard
      {...{ space, editing }}
      section={`story-${language}`}
      icon="page"
      title={t("story.title")}
      form={
        <>
          {languages}
          <StoryForm {...{ locale, language, profile, kept }} />
        </>
      }
    >
      <dl>
        <ProfileLine label={t("story.tagline")} empty={t("nothing")}>
          {profile.tagline && <span dir="auto">{profile.tagline}</span>}
        </ProfileLine>
        <ProfileLine label={t("story.story")} empty={t("nothing")}>
          {profile.story && (
            <span dir="auto" className="block max-w-text whitespace-pre-line">
              {profile.story}
            </span>
          )}
        </ProfileLine>
      </dl>
      {isManager && canWrite && languages}
    </EditableCard>
  )
}
