import { Button, Input, Label, Textarea } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { OptionSelect } from "#kit/option-select"
import { useAttempt } from "#kit/use-attempt"
import { useAdminWrite } from "../../lib/use-cooperatives"
import { useTexts } from "../../lib/use-texts"
import { RECORD_FIELDS, toRecordBody, type RecordPath } from "./record-fields"

type RecordFormProps = {
  cooperative_id: string
  path: RecordPath
  /** The record was added, or the person thought better of it. */
  onDone: () => void
}

/** Adds a person or a record to a cooperative. */
export const RecordForm = ({
  cooperative_id,
  path,
  onDone,
}: RecordFormProps) => {
  const t = useTexts()
  const attempt = useAttempt()
  const fields = RECORD_FIELDS[path]
  const [values, setValues] = useState<Record<string, string>>({})
  const { mutateAsync, isPending } = useAdminWrite()

  const add = async (event: FormEvent) => {
    event.preventDefault()
    const isDone = await attempt(
      () =>
        mutateAsync({
          path: `cooperatives/${cooperative_id}/${path}`,
          body: toRecordBody(fields, values),
        }),
      t("saved")
    )
    if (isDone) {
      onDone()
    }
  }

  return (
    <form
      onSubmit={add}
      className="bg-ui-bg-subtle flex flex-col gap-4 border-y px-6 py-4"
      aria-label={t(`records.${path}`)}
    >
      <div className="grid grid-cols-1 items-end gap-4 md:grid-cols-2 lg:grid-cols-3">
        {fields.map(({ name, type, required, options }) => (
          <div key={name} className="flex flex-col gap-1">
            <Label size="small" weight="plus" htmlFor={`${path}-${name}`}>
              {t(`fields.${name}`)}
              {required && " *"}
            </Label>
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
            ) : type === "long" ? (
              <Textarea
                id={`${path}-${name}`}
                dir="auto"
                rows={3}
                value={values[name] ?? ""}
                onChange={({ target }) =>
                  setValues({ ...values, [name]: target.value })
                }
              />
            ) : (
              <Input
                id={`${path}-${name}`}
                size="small"
                type={type === "address" ? "url" : type}
                aria-required={required}
                value={values[name] ?? ""}
                onChange={({ target }) =>
                  setValues({ ...values, [name]: target.value })
                }
              />
            )}
          </div>
        ))}
      </div>
      <div className="flex justify-end gap-2">
        <Button type="button" size="small" variant="secondary" onClick={onDone}>
          {t("cancel")}
        </Button>
        <Button type="submit" size="small" isLoading={isPending}>
          {t("save")}
        </Button>
      </div>
    </form>
  )
}
