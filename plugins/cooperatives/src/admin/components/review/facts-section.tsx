import { Input, Label } from "@medusajs/ui"
import { OptionSelect } from "#kit/option-select"
import { PRODUCT_CLASSES } from "../../../types/export-rules"
import { ORIGIN_SIGNS } from "../../../types/listing"
import type { ListingContent } from "../../../types/listing-content"
import { useCategories } from "../../lib/use-listing-changes"
import { useModerationTexts } from "../../lib/use-texts"
import { AllergensField } from "./allergens-field"
import { HarvestField } from "./harvest-field"
import { Fact } from "./fact"
import { ReviewSection } from "./review-section"

type FactsSectionProps = {
  content: ListingContent
  /** What shoppers see; null for a new product. */
  published: ListingContent | null
  disabled: boolean
  onChange: (facts: Partial<ListingContent>) => void
}

/** What the listing claims apart from its texts. */
export const FactsSection = ({
  content,
  published,
  disabled,
  onChange,
}: FactsSectionProps) => {
  const t = useModerationTexts()
  const { data } = useCategories()
  const names = new Map(
    (data?.product_categories ?? []).map(({ handle, name }) => [handle, name])
  )
  const before = (read: (content: ListingContent) => string) =>
    published && read(published)
  const className = ({ class: name }: ListingContent) => t(`classes.${name}`)
  const categoryName = ({ category }: ListingContent) =>
    names.get(category) ?? category
  return (
    <ReviewSection name="facts">
      <fieldset disabled={disabled} className="flex flex-col gap-6">
        <div className="grid grid-cols-1 gap-6 md:grid-cols-2 lg:grid-cols-4">
          <Fact
            name="class"
            before={before(className)}
            after={className(content)}
          >
            <OptionSelect
              label={t("fields.class")}
              value={content.class}
              none="–"
              options={PRODUCT_CLASSES.map((value) => ({
                value,
                label: t(`classes.${value}`),
              }))}
              onChange={(value) => {
                const chosen = PRODUCT_CLASSES.find((name) => name === value)
                if (chosen) {
                  onChange({ class: chosen })
                }
              }}
            />
          </Fact>
          <Fact
            name="category"
            before={before(categoryName)}
            after={categoryName(content)}
          >
            <OptionSelect
              label={t("fields.category")}
              value={content.category}
              none="–"
              options={[...names].map(([value, label]) => ({ value, label }))}
              onChange={(category) => category && onChange({ category })}
            />
          </Fact>
          <Fact
            name="sign_type"
            before={before(({ sign_type }) => sign_type ?? t("noSign"))}
            after={content.sign_type ?? t("noSign")}
          >
            <OptionSelect
              label={t("fields.sign_type")}
              value={content.sign_type ?? ""}
              none={t("noSign")}
              options={ORIGIN_SIGNS.map((value) => ({ value, label: value }))}
              onChange={(value) =>
                onChange({
                  sign_type:
                    ORIGIN_SIGNS.find((sign) => sign === value) ?? null,
                })
              }
            />
          </Fact>
          {(["sign_name", "inci"] as const).map((name) => (
            <Fact
              key={name}
              name={name}
              before={before((content) => content[name] ?? "")}
              after={content[name] ?? ""}
            >
              <Label htmlFor={`fact-${name}`} className="sr-only">
                {t(`fields.${name}`)}
              </Label>
              <Input
                id={`fact-${name}`}
                size="small"
                dir="auto"
                value={content[name] ?? ""}
                onChange={({ target }) =>
                  onChange({ [name]: target.value || null })
                }
              />
            </Fact>
          ))}
        </div>
        <AllergensField
          allergens={content.allergens ?? null}
          published={published && (published.allergens ?? [])}
          onChange={(allergens) => onChange({ allergens })}
        />
        <HarvestField
          months={content.harvest_months ?? []}
          published={published && (published.harvest_months ?? [])}
          onChange={(harvest_months) => onChange({ harvest_months })}
        />
      </fieldset>
    </ReviewSection>
  )
}
