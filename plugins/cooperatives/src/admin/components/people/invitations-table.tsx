import { Button, Table, usePrompt } from "@medusajs/ui"
import { ListTable } from "#kit/list-table"
import { useAttempt } from "#kit/use-attempt"
import { useFormats } from "#kit/use-formats"
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
  const { day } = useFormats()
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
    <ListTable
      columns={[
        t("columns.email"),
        t("columns.role"),
        t("columns.expires_at"),
        "",
      ]}
    >
      {invitations.map((invitation) => (
        <Table.Row key={invitation.id}>
          <Table.Cell>{invitation.email}</Table.Cell>
          <Table.Cell>{t(`roles.${invitation.role}`)}</Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            {day(invitation.expires_at)}
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
    </ListTable>
  )
}
