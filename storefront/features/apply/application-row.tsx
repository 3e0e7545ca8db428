import { InputField, SelectField, TextareaField } from "@/components/ui/field"
import type { ApplicationRow } from "./application-parts"

/** The control of one question. */
export function ApplicationRowField({
  row: { name, label, hint, optional, kind, choices, ...row },
  error,
  words,
}: {
  row: ApplicationRow
  error: string | undefined
  words: { optional: string; choose: string }
}) {
  const shared = {
    id: name,
    label,
    error,
    ...(hint ? { hint } : {}),
    ...(optional ? { note: words.optional } : { required: true }),
  }
  switch (kind) {
    case "area":
      return <TextareaField {...shared} {...row} rows={5} dir="auto" />
    case "choice":
      return (
        <SelectField {...shared} defaultValue="">
          <option value="">{words.choose}</option>
          {choices?.map(({ value, label: shown }) => (
            <option key={value} value={value}>
              {shown}
            </option>
          ))}
        </SelectField>
      )
    case "digits":
      return (
        <InputField
          {...shared}
          {...row}
          type="text"
          inputMode="numeric"
          dir="ltr"
        />
      )
    default:
      return (
        <InputField
          {...shared}
          {...row}
          type={kind}
          dir={kind === "text" ? "auto" : "ltr"}
        />
      )
  }
}
