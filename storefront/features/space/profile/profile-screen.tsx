import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { AnswerNotice, type PageAnswer } from "../answers/answer-notice"
import type { KeptAnswers } from "../answers/space-form-state"
import { SpacePage } from "../frame/space-page"
import { SpaceRow } from "../kit/space-card"
import type { Space } from "../session/space"
import { BankCard } from "./bank-card"
import { listCertificates } from "./certificates/list-certificates"
import { ContactsCard } from "./contacts-card"
import { FiguresCard } from "./figures-card"
import { getProfile } from "./get-profile"
import { HolidayCard } from "./holiday-card"
import { PictureCard } from "./picture-card"
import type { ProfileSection } from "./sections"
import { StoryCard } from "./story-card"

/** What the cooperative is, part by part, each changed apart. */
export async function ProfileScreen({
  space,
  editing,
  kept,
  answer,
}: {
  space: Space
  editing: ProfileSection | null
  /** The last form that was refused without scripts. */
  kept: KeptAnswers | null
  answer: PageAnswer
}) {
  const { locale, isManager } = space
  const t = getTranslator(locale, "spaceProfile")
  const [profile, certificates] = await Promise.all([
    getProfile(locale),
    listCertificates(locale),
  ])
  const path = localePath(locale, "/espace/profile")
  const parts = { space, profile, editing, kept }
  return (
    <SpacePage
      space={space}
      tab="more"
      title={t("title")}
      intro={isManager ? t("intro") : t("readOnly")}
      back={{ href: localePath(locale, "/espace/more"), label: t("back") }}
    >
      <AnswerNotice
        locale={locale}
        answer={answer}
        said={{
          saved: t("said.saved"),
          picture: t("said.picture"),
          bank: t("said.bank"),
          holiday: t("said.holiday"),
          back: t("said.back"),
        }}
      />
      <div className="divide-y divide-line border-y">
        <SpaceRow
          href={`${path}/preview`}
          icon="eye"
          detail={t("previewDetail")}
        >
          {t("preview")}
        </SpaceRow>
        <SpaceRow
          href={`${path}/certificates`}
          icon="seal"
          detail={t("certificates.summary", { count: certificates.length })}
        >
          {t("certificates.open")}
        </SpaceRow>
      </div>
      <PictureCard space={space} profile={profile} />
      <StoryCard {...parts} />
      <FiguresCard {...parts} />
      {isManager && (
        <>
          <ContactsCard {...parts} />
          {!space.assistant && <BankCard {...parts} />}
          <HolidayCard space={space} profile={profile} now={new Date()} />
        </>
      )}
    </SpacePage>
  )
}
