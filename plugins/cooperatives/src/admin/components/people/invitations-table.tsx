import { Button, Table, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useAttempt } from "#kit/use-attempt"
import type { VendorInvitation } from "../../../types/cooperative-invitation"
import { useAdminWrite } from "../../lib/use-cooperatives"
import { usePeopleTexts } from "../../lib/use-texts"

type InvitationsTableProps = {
  cooperative_id: string
  invitations: VendorInvitation[]
}

/** Open invitations, each of which may be taken back. */
export const InvitationsTable = ({
  cooperative_id,
  invitations,
}: InvitationsTableProps) => {
  const t = usePeopleTexts()
  const prompt = usePrompt()
  const attempt = useAttempt()
  const { i18n } = useTranslation()
  const { mutateAsync } = useAdminWrite<unknown>()

  const revoke = async ({ id, email }: VendorInvitation) => {
    const confirmed = await prompt({
      title: t("revoke"),
      description: t("revokeText", { email }),
      confirmText: t("revoke"),
      cancelText: t("cancel"),
    })
    if (confirmed) {
      const path = `cooperatives/${cooperative_id}/invitations/${id}`
      await attempt(() => mutateAsync({ path, method: "DELETE" }), t("revoked"))
    }
  }

  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("columns.email")}</Table.HeaderCell>
            <Table.HeaderCell>{t("columns.role")}</Table.HeaderCell>
            <Table.HeaderCell>{t("columns.expires_at")}</Table.HeaderCell>
            <Table.HeaderCell />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {invitations.map((invitation) => (
            <Table.Row key={invitation.id}>
              <Table.Cell>{invitation.email}</Table.Cell>
              <Table.Cell>{t(`roles.${invitation.role}`)}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                {new Date(invitation.expires_at).toLocaleDateString(
                  i18n.language,
                  { dateStyle: "medium" }
                )}
              </Table.Cell>
              <Table.Cell className="text-end">
                <Button
                  size="small"
                  variant="transparent"
                  onClick={() => revoke(invitation)}
                >
                  {t("revoke")}
                </Button>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
