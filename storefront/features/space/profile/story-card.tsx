import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { formWords } from "../answers/form-words"
import { SpaceForm } from "../answers/space-form"
import type { KeptAnswers } from "../answers/space-form-state"
import type { Space } from "../session/space"
import { saveStory } from "./actions"
import { EditableCard, ProfileLine } from "./editable-card"
import type { Profile } from "./get-profile"
import type { ProfileSection } from "./sections"

/** What the cooperative tells of itself, in the person's own language. */
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
  const { locale } = space
  const t = getTranslator(locale, "spaceProfile")
  return (
    <EditableCard
      {...{ space, editing }}
      section="story"
      icon="page"
      title={t("story.title")}
      form={
        <SpaceForm
          action={saveStory}
          name="story"
          from={localePath(locale, "/espace/profile")}
          locale={locale}
          kept={kept}
          values={{ tagline: profile.tagline, story: profile.story }}
          rows={[
            {
              kind: "area",
              name: "tagline",
              label: t("story.tagline"),
              hint: t("story.taglineHint"),
              rows: 2,
              maxLength: 300,
              optional: true,
            },
            {
              kind: "area",
              name: "story",
              label: t("story.story"),
              hint: t("story.storyHint"),
              rows: 10,
              maxLength: 10_000,
              optional: true,
            },
          ]}
          submit={t("save")}
          words={formWords(locale)}
        />
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
    </EditableCard>
  )
}
