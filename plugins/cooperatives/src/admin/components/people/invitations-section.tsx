import { Button, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useInvitations } from "../../lib/use-applications"
import { usePeopleTexts } from "../../lib/use-texts"
import { InvitationsTable } from "./invitations-table"
import { InviteForm } from "./invite-form"

/** Who is asked to act for a cooperative, and the invitation of somebody else. */
export const InvitationsSection = ({
  cooperative_id,
}: {
  cooperative_id: string
}) => {
  const t = usePeopleTexts()
  const [isInviting, setIsInviting] = useState(false)
  const { data, error } = useInvitations(cooperative_id)
  const invitations = data?.invitations ?? []
  return (
    <section className="border-t">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("sections.invitations")}</Heading>
        {!isInviting && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => setIsInviting(true)}
          >
            {t("invite")}
          </Button>
        )}
      </div>
      {isInviting && (
        <InviteForm
          cooperative_id={cooperative_id}
          onDone={() => setIsInviting(false)}
        />
      )}
      {error && <Text className="px-6 pb-4">{error.message}</Text>}
      {data && !invitations.length && !isInviting && (
        <Text size="small" className="text-ui-fg-muted px-6 pb-4">
          {t("noInvitations")}
        </Text>
      )}
      {invitations.length > 0 && (
        <InvitationsTable
          cooperative_id={cooperative_id}
          invitations={invitations}
        />
      )}
    </section>
  )
}
