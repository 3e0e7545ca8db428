import { RadioCard } from "@/components/ui/choice"
import { InputField, TextareaField } from "@/components/ui/field"
import { RibField } from "./rib-field"

type Common = { name: string; label: string; hint?: string; optional?: boolean }

/** One question of a form. */
export type FormRow = Common &
  (
    | {
        kind: "text"
        type?: "text" | "email" | "tel" | "date" | "number"
        inputMode?: "numeric"
        autoComplete?: string
        maxLength?: number
        /** Digits, addresses: read from the left in every language. */
        ltr?: boolean
      }
    | { kind: "area"; rows?: number; maxLength?: number }
    | {
        kind: "rib"
        /** How many digits were typed, with `…` where the number goes. */
        count: string
      }
    | {
        kind: "choice"
        choices: {
          value: string
          label: string
          detail?: string
          lang?: string
        }[]
      }
  )

/** The control of a question, with what was answered and what is wrong. */
export function FormRowField({
  row,
  value,
  error,
  note,
}: {
  row: FormRow
  value: string
  error: string | undefined
  note: string
}) {
  const shared = {
    id: row.name,
    label: row.label,
    error,
    ...(row.hint ? { hint: row.hint } : {}),
    ...(row.optional ? { note } : { required: true }),
  }
  switch (row.kind) {
    case "text":
      return (
        <InputField
          {...shared}
          type={row.type ?? "text"}
          inputMode={row.inputMode}
          autoComplete={row.autoComplete ?? "off"}
          maxLength={row.maxLength ?? 254}
          dir={row.ltr ? "ltr" : undefined}
          defaultValue={value}
        />
      )
    case "area":
      return (
        <TextareaField
          {...shared}
          dir="auto"
          rows={row.rows ?? 6}
          maxLength={row.maxLength}
          defaultValue={value}
        />
      )
    case "rib":
      return <RibField {...shared} count={row.count} defaultValue={value} />
    case "choice":
      return <Choice row={row} value={value} error={error} />
  }
}

function Choice({
  row,
  value,
  error,
}: {
  row: Extract<FormRow, { kind: "choice" }>
  value: string
  error: string | undefined
}) {
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1.5 text-sm font-semibold">{row.label}</legend>
      {row.choices.map(({ lang, ...choice }) => (
        <RadioCard
          key={choice.value}
          name={row.name}
          {...choice}
          lang={lang}
          defaultChecked={choice.value === value}
          aria-invalid={error ? true : undefined}
          required={!row.optional}
        />
      ))}
      {error && (
        <p className="text-sm font-semibold text-pomegranate">{error}</p>
      )}
    </fieldset>
  )
}
