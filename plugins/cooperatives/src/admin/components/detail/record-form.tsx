import { Button, Input, Label, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useAdminWrite } from "../../lib/use-cooperatives"
import { useTexts } from "../../lib/use-texts"
import { OptionSelect } from "../option-select"
import { RECORD_FIELDS, toRecordBody, type RecordPath } from "./record-fields"

type RecordFormProps = { cooperative_id: string; path: RecordPath }

/** Adds a person or a record to a cooperative. */
export const RecordForm = ({ cooperative_id, path }: RecordFormProps) => {
  const t = useTexts()
  const fields = RECORD_FIELDS[path]
  const [values, setValues] = useState<Record<string, string>>({})
  const { mutateAsync, isPending } = useAdminWrite()

  const add = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await mutateAsync({
        path: `cooperatives/${cooperative_id}/${path}`,
        body: toRecordBody(fields, values),
      })
      setValues({})
      toast.success(t("saved"))
    } catch (error) {
      toast.error(error instanceof Error ? error.message : t("failed"))
    }
  }

  return (
    <form
      onSubmit={add}
      className="flex flex-wrap items-end gap-3 px-6 py-4"
      aria-label={t(`records.${path}`)}
    >
      {fields.map(({ name, type, required, options }) => (
        <div key={name} className="flex w-44 flex-col gap-1">
          <Label htmlFor={`${path}-${name}`}>{t(`fields.${name}`)}</Label>
          {options ? (
            <OptionSelect
              label={t(`fields.${name}`)}
              value={values[name] ?? ""}
              none={t("choose")}
              options={options.map((value) => ({
                value,
                label: t(`certificateTypes.${value}`),
              }))}
              onChange={(value) => setValues({ ...values, [name]: value })}
            />
          ) : (
            <Input
              id={`${path}-${name}`}
              size="small"
              type={type}
              aria-required={required}
              value={values[name] ?? ""}
              onChange={({ target }) =>
                setValues({ ...values, [name]: target.value })
              }
            />
          )}
        </div>
      ))}
      <Button
        type="submit"
        size="small"
        variant="secondary"
        isLoading={isPending}
      >
        {t("add")}
      </Button>
    </form>
  )
}
