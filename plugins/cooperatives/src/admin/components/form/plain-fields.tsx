import { Input, Label } from "@medusajs/ui"
import { OptionSelect } from "#kit/option-select"
import { REGION_NAMES } from "../../../types/region-names"
import { useTexts } from "../../lib/use-texts"
import type { PlainField } from "./form-values"

const REQUIRED = new Set<PlainField>(["handle", "country"])

type PlainFieldsProps = {
  fields: readonly PlainField[]
  values: Record<PlainField, string>
  onChange: (field: PlainField, value: string) => void
}

/** Inputs of what is the same in every language. */
export const PlainFields = ({ fields, values, onChange }: PlainFieldsProps) => {
  const t = useTexts()
  return (
    <div className="grid grid-cols-1 gap-x-6 gap-y-4 md:grid-cols-3">
      {fields.map((field) => (
        <div key={field} className="flex flex-col gap-1">
          <Label size="small" weight="plus" htmlFor={field}>
            {t(`fields.${field}`)}
            {REQUIRED.has(field) && " *"}
          </Label>
          {field === "region" ? (
            <OptionSelect
              label={t("fields.region")}
              value={values.region}
              none={t("noRegion")}
              options={Object.entries(REGION_NAMES).map(([value, label]) => ({
                value,
                label,
              }))}
              onChange={(value) => onChange("region", value)}
            />
          ) : (
            <Input
              id={field}
              size="small"
              dir="ltr"
              value={values[field]}
              aria-required={REQUIRED.has(field)}
              onChange={({ target }) => onChange(field, target.value)}
            />
          )}
        </div>
      ))}
    </div>
  )
}
