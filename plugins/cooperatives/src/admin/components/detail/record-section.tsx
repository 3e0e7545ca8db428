import { Button, Heading, Table, Text, usePrompt } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { ListTable } from "#kit/list-table"
import { useAttempt } from "#kit/use-attempt"
import { useAdminWrite } from "../../lib/use-cooperatives"
import { useTexts } from "../../lib/use-texts"
import { describeField, RECORD_FIELDS, type RecordPath } from "./record-fields"
import { RecordForm } from "./record-form"

type Row = { id: string }

type RecordSectionProps<Record extends Row> = {
  cooperative_id: string
  path: RecordPath
  records: Record[]
  /** What else may be done with a row, before its deletion. */
  renderActions?: (record: Record) => ReactNode
}

/** A cooperative's records of one kind: see, add, remove. */
export function RecordSection<Record extends Row>({
  cooperative_id,
  path,
  records,
  renderActions,
}: RecordSectionProps<Record>) {
  const t = useTexts()
  const prompt = usePrompt()
  const attempt = useAttempt()
  const { i18n } = useTranslation()
  const { mutateAsync } = useAdminWrite<unknown>()
  const [isAdding, setIsAdding] = useState(false)
  const fields = RECORD_FIELDS[path].filter(({ type }) => type !== "address")

  const remove = async (id: string) => {
    const confirmed = await prompt({
      title: t("remove"),
      description: t(`explain.remove-${path}`),
      confirmText: t("remove"),
      cancelText: t("cancel"),
    })
    if (confirmed) {
      await attempt(
        () =>
          mutateAsync({
            path: `cooperatives/${cooperative_id}/${path}/${id}`,
            method: "DELETE",
          }),
        t("saved")
      )
    }
  }

  return (
    <section className="border-t">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t(`records.${path}`)}</Heading>
        {!isAdding && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => setIsAdding(true)}
          >
            {t("add")}
          </Button>
        )}
      </div>
      {isAdding && (
        <RecordForm
          cooperative_id={cooperative_id}
          path={path}
          onDone={() => setIsAdding(false)}
        />
      )}
      {!records.length && !isAdding && (
        <Text size="small" className="text-ui-fg-muted px-6 pb-4">
          {t("noRecords")}
        </Text>
      )}
      {Boolean(records.length) && (
        <ListTable
          columns={[...fields.map(({ name }) => t(`fields.${name}`)), ""]}
        >
          {records.map((record) => (
            <Table.Row key={record.id}>
              {fields.map((field) => (
                <Table.Cell
                  key={field.name}
                  className={
                    field.type === "date" ? "whitespace-nowrap" : undefined
                  }
                >
                  {describeField(field, Object(record)[field.name], {
                    t,
                    language: i18n.language,
                  })}
                </Table.Cell>
              ))}
              <Table.Cell>
                <div className="flex items-center justify-end gap-2">
                  {renderActions?.(record)}
                  <Button
                    size="small"
                    variant="transparent"
                    onClick={() => remove(record.id)}
                  >
                    {t("remove")}
                  </Button>
                </div>
              </Table.Cell>
            </Table.Row>
          ))}
        </ListTable>
      )}
    </section>
  )
}
