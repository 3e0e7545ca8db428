import { OptionSelect } from "#kit/option-select"
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
    <OptionSelect
      label={label}
      value={fate}
      options={FATES.map((value) => ({ value, label: t(value) }))}
      onChange={(chosen) =>
        onChange(FATES.find((each) => each === chosen) ?? fate)
      }
    />
  )
}
