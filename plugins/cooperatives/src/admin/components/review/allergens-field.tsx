import { Button, Text } from "@medusajs/ui"
import { useModerationTexts } from "../../lib/use-texts"
import { Fact } from "./fact"
import { ToggleList } from "./toggle-list"

// The shop translates these; what else stands in a listing is kept as it is.
const KNOWN = [
  "gluten",
  "nuts",
  "almonds",
  "walnuts",
  "peanuts",
  "sesame",
  "milk",
  "eggs",
  "fish",
  "soya",
  "celery",
  "mustard",
  "sulphites",
  "lupin",
]

type AllergensFieldProps = {
  /** Null while nothing was said. */
  allergens: string[] | null
  published: string[] | null
  onChange: (allergens: string[]) => void
}

/** What it contains that can harm; saying that there is nothing counts too. */
export const AllergensField = ({
  allergens,
  published,
  onChange,
}: AllergensFieldProps) => {
  const t = useModerationTexts()
  const nameOf = (code: string) =>
    KNOWN.includes(code) ? t(`allergens.${code}`) : code
  const codes = [
    ...KNOWN,
    ...(allergens ?? []).filter((code) => !KNOWN.includes(code)),
  ]
  const said = (list: string[]) => list.map(nameOf).sort().join(", ")
  return (
    <Fact
      name="allergens"
      before={published && said(published)}
      after={said(allergens ?? [])}
    >
      <ToggleList
        options={codes.map((value) => ({ value, label: nameOf(value) }))}
        chosen={allergens ?? []}
        onChange={onChange}
      />
      {allergens === null && (
        <div className="flex items-center gap-2">
          <Text size="small">{t("allergensUnsaid")}</Text>
          <Button
            type="button"
            size="small"
            variant="transparent"
            onClick={() => onChange([])}
          >
            {t("sayNone")}
          </Button>
        </div>
      )}
      {allergens?.length === 0 && (
        <Text size="small">{t("allergensNone")}</Text>
      )}
    </Fact>
  )
}
