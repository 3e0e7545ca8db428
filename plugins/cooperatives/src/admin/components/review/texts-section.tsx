import { Heading, Input, Label, Textarea } from "@medusajs/ui"
import type { Language } from "../../../types/languages"
import type { ListingContent } from "../../../types/listing-content"
import { useModerationTexts } from "../../lib/use-texts"
import { LANGUAGES } from "../form/form-values"
import { Difference } from "./difference"
import { Mark } from "./mark"
import { REVIEW_TEXTS, type ReviewText } from "./review-draft"
import { ReviewSection } from "./review-section"

type TextsSectionProps = {
  content: ListingContent
  /** What shoppers see; null for a new product. */
  published: ListingContent | null
  disabled: boolean
  onWrite: (language: Language, field: ReviewText, text: string) => void
}

/** The texts in three languages, each field on a line of its own. */
export const TextsSection = ({
  content,
  published,
  disabled,
  onWrite,
}: TextsSectionProps) => {
  const t = useModerationTexts()
  return (
    <ReviewSection name="texts">
      <div className="hidden grid-cols-3 gap-6 pb-4 lg:grid">
        {LANGUAGES.map(({ lang }) => (
          <Heading key={lang} level="h3">
            {t(`languages.${lang}`)}
          </Heading>
        ))}
      </div>
      <div className="flex flex-col gap-6">
        {REVIEW_TEXTS.map((field) => (
          <div key={field} className="grid grid-cols-1 gap-6 lg:grid-cols-3">
            {LANGUAGES.map(({ lang, dir }) => (
              <ReviewedText
                key={lang}
                field={field}
                lang={lang}
                dir={dir}
                value={content.texts[lang]?.[field] ?? ""}
                before={published && (published.texts[lang]?.[field] ?? "")}
                disabled={disabled}
                onWrite={(text) => onWrite(lang, field, text)}
              />
            ))}
          </div>
        ))}
      </div>
    </ReviewSection>
  )
}

type ReviewedTextProps = {
  field: ReviewText
  lang: Language
  dir: "ltr" | "rtl"
  value: string
  before: string | null
  disabled: boolean
  onWrite: (text: string) => void
}

const ReviewedText = ({
  field,
  lang,
  dir,
  value,
  before,
  disabled,
  onWrite,
}: ReviewedTextProps) => {
  const t = useModerationTexts()
  const id = `${field}-${lang}`
  const isShort = field === "title" || field === "origin"
  const Field = isShort ? Input : Textarea
  const changed = before !== null && before !== value
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-center gap-2">
        <Label size="small" weight="plus" htmlFor={id}>
          {t(`fields.${field}`)}
          <span className="text-ui-fg-subtle lg:sr-only">
            {" "}
            · {t(`languages.${lang}`)}
          </span>
        </Label>
        {changed && <Mark kind={before ? "changed" : "added"} />}
      </div>
      <Field
        id={id}
        lang={lang}
        dir={dir}
        {...(isShort
          ? { size: "small" }
          : { rows: field === "description" ? 6 : 4 })}
        disabled={disabled}
        value={value}
        onChange={({ target }) => onWrite(target.value)}
      />
      {changed && before && (
        <div lang={lang} dir={dir}>
          <Difference before={before} after={value} />
        </div>
      )}
    </div>
  )
}
