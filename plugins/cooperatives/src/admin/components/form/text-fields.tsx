import { Heading, Input, Label, Textarea } from "@medusajs/ui"
import { useTexts } from "../../lib/use-texts"
import {
  LANGUAGES,
  TEXT_FIELDS,
  type Locale,
  type TextField,
} from "./form-values"

type TextFieldsProps = {
  values: Record<Locale, Record<TextField, string>>
  onChange: (locale: Locale, field: TextField, value: string) => void
}

/** Texts in three languages, side by side, each in its own direction. */
export const TextFields = ({ values, onChange }: TextFieldsProps) => {
  const t = useTexts()
  return (
    <div className="grid grid-cols-1 gap-6 lg:grid-cols-3">
      {LANGUAGES.map(({ locale, lang, dir }) => (
        <fieldset key={locale} className="flex flex-col gap-4">
          <Heading level="h3">{t(`languages.${lang}`)}</Heading>
          {TEXT_FIELDS.map((field) => {
            const Field = field === "story" ? Textarea : Input
            const id = `${field}-${lang}`
            const required =
              lang === "fr" && (field === "name" || field === "town")
            return (
              <div key={field} className="flex flex-col gap-1">
                <Label size="small" weight="plus" htmlFor={id}>
                  {t(`fields.${field}`)}
                  {required && " *"}
                </Label>
                <Field
                  id={id}
                  lang={lang}
                  dir={dir}
                  {...(field === "story" ? { rows: 8 } : { size: "small" })}
                  value={values[locale][field]}
                  aria-required={required}
                  onChange={({ target }) =>
                    onChange(locale, field, target.value)
                  }
                />
              </div>
            )
          })}
        </fieldset>
      ))}
    </div>
  )
}
