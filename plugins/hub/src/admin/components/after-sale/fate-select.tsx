import { Select } from "@medusajs/ui"
import { useAfterSaleTexts } from "../../lib/use-after-sale"

const FATES = ["restock", "scrap"] as const

/** What may become of pieces that came back. */
export type ChosenFate = (typeof FATES)[number]

type FateSelectProps = {
  /** What is asked, for those who hear the page. */
  label: string
  fate: ChosenFate
  onChange: (fate: ChosenFate) => void
}

/** Asks whether pieces go back on the shelf, or are scrapped. */
export const FateSelect = ({ label, fate, onChange }: FateSelectProps) => {
  const t = useAfterSaleTexts()
  return (
    <Select
      size="small"
      value={fate}
      onValueChange={(chosen) =>
        onChange(FATES.find((each) => each === chosen) ?? fate)
      }
    >
      <Select.Trigger aria-label={label}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {FATES.map((each) => (
          <Select.Item key={each} value={each}>
            {t(each)}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
