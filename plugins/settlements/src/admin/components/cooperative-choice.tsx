import { useCooperativeNames } from "../lib/use-settlements"
import { useTexts } from "../lib/use-texts"
import { Choice } from "./choice"

type CooperativeChoiceProps = {
  value: string | null
  onChange: (id: string | null) => void
  none?: string
  hasLabel?: boolean
}

/** A cooperative by its name. */
export const CooperativeChoice = ({
  none,
  ...props
}: CooperativeChoiceProps) => {
  const t = useTexts()
  const { data } = useCooperativeNames()
  return (
    <Choice
      {...props}
      label={t("cooperative")}
      none={none ?? t("everyCooperative")}
      options={data?.cooperatives ?? []}
    />
  )
}
