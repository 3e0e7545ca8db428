import { Badge, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Pager } from "#kit/pager"
import { useActivity, useOfficeTexts } from "../../lib/use-office"
import { ActivityChangesList } from "./activity-changes"

const LIMIT = 20

/** Who changed what of a cooperative, newest first. */
export const ActivityTab = ({ id }: { id: string }) => {
  const t = useOfficeTexts()
  const { i18n } = useTranslation()
  const [offset, setOffset] = useState(0)
  const { data, error } = useActivity(id, { limit: LIMIT, offset })
  if (error) {
    return <Text className="px-6 py-4">{error.message}</Text>
  }
  if (data?.count === 0) {
    return <Text className="px-6 py-4">{t("noActivity")}</Text>
  }
  return (
    <>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("columns.when")}</Table.HeaderCell>
              <Table.HeaderCell className="hidden sm:table-cell">
                {t("columns.who")}
              </Table.HeaderCell>
              <Table.HeaderCell>{t("columns.what")}</Table.HeaderCell>
              <Table.HeaderCell className="hidden sm:table-cell">
                {t("columns.changes")}
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data?.activities.map((entry) => (
              <Table.Row key={entry.id} className="align-top">
                <Table.Cell className="py-2 sm:whitespace-nowrap">
                  {new Date(entry.created_at).toLocaleString(i18n.language, {
                    dateStyle: "medium",
                    timeStyle: "short",
                  })}
                </Table.Cell>
                <Table.Cell className="hidden py-2 sm:table-cell">
                  <span className="flex items-center gap-2 whitespace-nowrap">
                    <bdi>{entry.actor_name}</bdi>
                    <Badge size="2xsmall">
                      {t(`actors.${entry.actor_type}`)}
                    </Badge>
                  </span>
                </Table.Cell>
                <Table.Cell className="py-2">
                  {/* On a phone there is room for one column of words. */}
                  <bdi className="block font-medium sm:hidden">
                    {entry.actor_name}
                  </bdi>
                  {t(`actions.${entry.action.replace(".", "_")}`, {
                    defaultValue: entry.action,
                  })}
                  {entry.subject_name && (
                    <Text size="small" className="text-ui-fg-subtle">
                      <bdi>{entry.subject_name}</bdi>
                    </Text>
                  )}
                  <div className="sm:hidden">
                    <ActivityChangesList
                      changes={entry.changes}
                      subject={entry.subject_name}
                    />
                  </div>
                </Table.Cell>
                <Table.Cell className="hidden py-2 sm:table-cell">
                  <ActivityChangesList
                    changes={entry.changes}
                    subject={entry.subject_name}
                  />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      <Pager
        count={data?.count ?? 0}
        limit={LIMIT}
        offset={offset}
        onChange={setOffset}
      />
    </>
  )
}
