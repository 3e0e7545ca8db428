import { Button, Heading, Table, toast, usePrompt } from "@medusajs/ui"
import type { ReactNode } from "react"
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

/** A cooperative's people or records of one kind: see, add, remove. */
export function RecordSection<Record extends Row>({
  cooperative_id,
  path,
  records,
  renderActions,
}: RecordSectionProps<Record>) {
  const t = useTexts()
  const prompt = usePrompt()
  const { mutateAsync } = useAdminWrite<unknown>()
  const fields = RECORD_FIELDS[path]

  const remove = async (id: string) => {
    const confirmed = await prompt({
      title: t("remove"),
      description: t(`explain.remove-${path}`),
      confirmText: t("remove"),
      cancelText: t("cancel"),
    })
    if (!confirmed) {
      return
    }
    try {
      await mutateAsync({
        path: `cooperatives/${cooperative_id}/${path}/${id}`,
        method: "DELETE",
      })
      toast.success(t("saved"))
    } catch (error) {
      toast.error(error instanceof Error ? error.message : t("failed"))
    }
  }

  return (
    <section className="border-b">
      <Heading level="h2" className="px-6 pt-4">
        {t(`records.${path}`)}
      </Heading>
      <Table>
        <Table.Header>
          <Table.Row>
            {fields.map(({ name }) => (
              <Table.HeaderCell key={name}>
                {t(`fields.${name}`)}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {records.map((record) => (
            <Table.Row key={record.id}>
              {fields.map((field) => (
                <Table.Cell key={field.name}>
                  {describeField(field, Object(record)[field.name])}
                </Table.Cell>
              ))}
              <Table.Cell className="flex items-center justify-end gap-2">
                {renderActions?.(record)}
                <Button
                  size="small"
                  variant="transparent"
                  onClick={() => remove(record.id)}
                >
                  {t("remove")}
                </Button>
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <RecordForm cooperative_id={cooperative_id} path={path} />
    </section>
  )
}
