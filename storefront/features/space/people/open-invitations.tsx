import { Icon } from "@/components/ui/icon"
import { SubmitButton } from "@/components/ui/submit-button"
import { formatDate } from "@/lib/format/numbers"
import { getTranslator } from "@/lib/i18n/translator"
import { SpaceCard } from "../kit/space-card"
import type { Space } from "../session/space"
import { revokeInvitation } from "./actions"
import type { Invitation } from "./person"

/** Who was asked and has not come yet, and until when they can. */
export function OpenInvitations({
  space: { locale, canWrite },
  invitations,
  now,
}: {
  space: Space
  invitations: Invitation[]
  now: Date
}) {
  const t = getTranslator(locale, "spacePeople")
  return (
    <SpaceCard id="invitations" icon="send" title={t("invitations")}>
      <ul className="divide-y divide-line">
        {invitations.map(({ id, email, role, expires_at }) => (
          <li
            key={id}
            className="flex flex-wrap items-center gap-x-4 gap-y-1 py-3"
          >
            <div className="min-w-0 grow">
              <p className="font-semibold break-all">
                <bdi>{email}</bdi>
              </p>
              <p className="flex flex-wrap gap-x-3 text-sm text-reed">
                <span>{t(`roles.${role}`)}</span>
                <span className="inline-flex items-center gap-1">
                  <Icon name="clock" className="size-4" />
                  {t(
                    new Date(expires_at) > now
                      ? "invitationOpen"
                      : "invitationOver",
                    { date: formatDate(expires_at, locale) }
                  )}
                </span>
              </p>
            </div>
            {canWrite && (
              <form action={revokeInvitation}>
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="id" value={id} />
                <SubmitButton tone="quiet" busy={t("busy")}>
                  <Icon name="close" className="size-5" />
                  {t("revoke")}
                </SubmitButton>
              </form>
            )}
          </li>
        ))}
      </ul>
    </SpaceCard>
  )
}
