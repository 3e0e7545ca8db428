import { Button, Heading, Table, Text, usePrompt } from "@medusajs/ui"
import { ListTable } from "#kit/list-table"
import { useAttempt } from "#kit/use-attempt"
import type { CooperativePerson } from "../../lib/types"
import { useAdminWrite } from "../../lib/use-cooperatives"
import { usePeopleTexts } from "../../lib/use-texts"

const COLUMNS = ["name", "email", "phone", "role", "language"] as const

type PeopleSectionProps = {
  cooperative_id: string
  people: CooperativePerson[]
}

/** The people who sign in for a cooperative, and their removal. */
export const PeopleSection = ({
  cooperative_id,
  people,
}: PeopleSectionProps) => {
  const t = usePeopleTexts()
  const prompt = usePrompt()
  const attempt = useAttempt()
  const { mutateAsync } = useAdminWrite<unknown>()

  const remove = async ({ id, email }: CooperativePerson) => {
    const confirmed = await prompt({
      title: t("remove"),
      description: t("removeText", { email }),
      confirmText: t("remove"),
      cancelText: t("cancel"),
    })
    if (confirmed) {
      const path = `cooperatives/${cooperative_id}/admins/${id}`
      await attempt(() => mutateAsync({ path, method: "DELETE" }), t("removed"))
    }
  }

  return (
    <section className="border-t">
      <Heading level="h2" className="px-6 py-4">
        {t("sections.people")}
      </Heading>
      {people.length ? (
        <ListTable
          columns={[...COLUMNS.map((column) => t(`columns.${column}`)), ""]}
        >
          {people.map((person) => (
            <Table.Row key={person.id}>
              <Table.Cell>
                <bdi>
                  {[person.first_name, person.last_name]
                    .filter(Boolean)
                    .join(" ") || "–"}
                </bdi>
              </Table.Cell>
              <Table.Cell>{person.email}</Table.Cell>
              <Table.Cell dir="ltr">{person.phone ?? "–"}</Table.Cell>
              <Table.Cell>{t(`roles.${person.role}`)}</Table.Cell>
              <Table.Cell>{t(`languages.${person.language}`)}</Table.Cell>
              <Table.Cell className="text-end">
                <Button
                  size="small"
                  variant="transparent"
                  onClick={() => remove(person)}
                >
                  {t("remove")}
                </Button>
              </Table.Cell>
            </Table.Row>
          ))}
        </ListTable>
      ) : (
        <Text size="small" className="text-ui-fg-muted px-6 pb-4">
          {t("noPeople")}
        </Text>
      )}
    </section>
  )
}
