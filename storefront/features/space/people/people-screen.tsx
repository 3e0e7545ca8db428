import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { AnswerNotice, type PageAnswer } from "../answers/answer-notice"
import { AssistanceCard } from "../assistance/assistance-card"
import { getAssistance } from "../assistance/get-assistance"
import type { KeptAnswers } from "../answers/space-form-state"
import { SpacePage } from "../frame/space-page"
import type { Space } from "../session/space"
import { getMyAccount } from "./get-my-account"
import { InviteCard } from "./invite-card"
import { listPeople } from "./list-people"
import { MyAccountCard } from "./my-account-card"
import { OpenInvitations } from "./open-invitations"
import { PersonRow } from "./person-row"

/** Who enters the space: people, open invitations, and the person's account. */
export async function PeopleScreen({
  space,
  kept,
  answer,
}: {
  space: Space
  /** The last form that was refused without scripts. */
  kept: KeptAnswers | null
  answer: PageAnswer
}) {
  const { locale, isManager, canWrite } = space
  const t = getTranslator(locale, "spacePeople")
  const say = getTranslator(locale, "spaceAssistance")
  const [me, known, assistance] = await Promise.all([
    getMyAccount(locale),
    isManager ? listPeople(locale) : null,
    isManager ? getAssistance(locale) : null,
  ])
  return (
    <SpacePage
      space={space}
      tab="more"
      title={isManager ? t("title") : t("account")}
      intro={isManager ? t("intro") : undefined}
      back={{ href: localePath(locale, "/espace/more"), label: t("back") }}
    >
      <AnswerNotice
        locale={locale}
        answer={answer}
        said={{
          invited: t("said.invited"),
          revoked: t("said.revoked"),
          changed: t("said.changed"),
          removed: t("said.removed"),
          saved: t("said.saved"),
          granted: say("said.granted"),
          calledOff: say("said.calledOff"),
        }}
      />
      {known && (
        <>
          <ul className="divide-y divide-line border-y">
            {known.people.map((person) => (
              <PersonRow key={person.id} space={space} person={person} />
            ))}
          </ul>
          {known.invitations.length > 0 && (
            <OpenInvitations
              space={space}
              invitations={known.invitations}
              now={new Date()}
            />
          )}
          {canWrite && <InviteCard kept={kept} locale={locale} />}
        </>
      )}
      {assistance && (
        <AssistanceCard space={space} kept={kept} {...assistance} />
      )}
      <MyAccountCard space={space} me={me} kept={kept} />
    </SpacePage>
  )
}
