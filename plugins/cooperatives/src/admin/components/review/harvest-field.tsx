import { useTranslation } from "react-i18next"
import { Fact } from "./fact"
import { ToggleList } from "./toggle-list"

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

type HarvestFieldProps = {
  months: number[]
  published: number[] | null
  onChange: (months: number[]) => void
}

/** The months in which it is harvested. */
export const HarvestField = ({
  months,
  published,
  onChange,
}: HarvestFieldProps) => {
  const { i18n } = useTranslation()
  const names = new Intl.DateTimeFormat(i18n.language, {
    month: "short",
    timeZone: "UTC",
  })
  const nameOf = (month: number) =>
    names.format(new Date(Date.UTC(2024, month - 1, 15)))
  const said = (list: number[]) =>
    MONTHS.filter((month) => list.includes(month))
      .map(nameOf)
      .join(", ")
  return (
    <Fact
      name="harvest_months"
      before={published && said(published)}
      after={said(months)}
    >
      <ToggleList
        options={MONTHS.map((value) => ({ value, label: nameOf(value) }))}
        chosen={months}
        onChange={onChange}
      />
    </Fact>
  )
}
