import { Badge, Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { ListTable } from "#kit/list-table"
import { PagedList } from "#kit/paged-list"
import { useFormats } from "#kit/use-formats"
import { useActivity, useOfficeTexts } from "../../lib/use-office"
import { ActivityChangesList } from "./activity-changes"

const LIMIT = 20

/** Who changed what of a cooperative, newest first. */
export const ActivityTab = ({ id }: { id: string }) => {
  const t = useOfficeTexts()
  const { moment } = useFormats()
  const [offset, setOffset] = useState(0)
  const { data, error } = useActivity(id, { limit: LIMIT, offset })
  return (
    <PagedList
      error={error}
      count={data?.count}
      none={t("noActivity")}
      limit={LIMIT}
      offset={offset}
      onChange={setOffset}
    >
      <ListTable
        columns={[
          t("columns.when"),
          { text: t("columns.who"), className: "hidden sm:table-cell" },
          t("columns.what"),
          { text: t("columns.changes"), className: "hidden sm:table-cell" },
        ]}
      >
        {data?.activities.map((entry) => (
          <Table.Row key={entry.id} className="align-top">
            <Table.Cell className="py-2 sm:whitespace-nowrap">
              {moment(entry.created_at)}
            </Table.Cell>
            <Table.Cell className="hidden py-2 sm:table-cell">
              <span className="flex items-center gap-2 whitespace-nowrap">
                <bdi>{entry.actor_name}</bdi>
                <Badge size="2xsmall">{t(`actors.${entry.actor_type}`)}</Badge>
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
      </ListTable>
    </PagedList>
  )
}
