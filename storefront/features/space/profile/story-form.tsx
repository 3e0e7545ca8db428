import { localePath } from "@/lib/i18n/locale-path"
import {
  directionOf,
  LANGUAGE_NAMES,
  LANGUAGES,
  type Language,
  type Locale,
} from "@/lib/i18n/locales"
import { getTranslator } from "@/lib/i18n/translator"
import { formWords } from "../answers/form-words"
import { SpaceForm } from "../answers/space-form"
import type { KeptAnswers } from "../answers/space-form-state"
import { saveStory } from "./actions"
import type { Profile } from "./get-profile"

/** The story in one language, beside what another one says where it is empty. */
export function StoryForm({
  locale,
  language,
  profile,
  kept,
}: {
  locale: Locale
  language: Language
  profile: Profile
  kept: KeptAnswers | null
}) {
  const t = getTranslator(locale, "spaceProfile")
  const { tagline, story } = profile.texts[language]
  const other = LANGUAGES.find(
    (candidate) => candidate !== language && profile.texts[candidate].story
  )
  return (
    <>
      {other && !story && (
        <figure className="mb-5 border-s-2 border-saffron ps-3 text-sm">
          <figcaption lang={other} className="text-reed">
            {LANGUAGE_NAMES[other]}
          </figcaption>
          <blockquote
            lang={other}
            dir={directionOf(other)}
            className="whitespace-pre-line"
          >
            {profile.texts[other].story}
          </blockquote>
        </figure>
      )}
      <SpaceForm
        // Another language is another form: nothing typed moves along.
        key={language}
        action={saveStory}
        name={`story-${language}`}
        from={localePath(locale, "/espace/profile")}
        locale={locale}
        kept={kept}
        values={{ tagline, story }}
        rows={[
          {
            kind: "area",
            name: "tagline",
            label: t("story.tagline"),
            hint: t("story.taglineHint"),
            rows: 3,
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
    </>
  )
}
