import { AskDrawer } from "#kit/ask-drawer"
import { useOfficeTexts } from "../../lib/use-office"

type RefuseDrawerProps = {
  /** What is refused, by its name. */
  name: string
  isPending: boolean
  /** Answers whether it was done, and the drawer can close. */
  onRefuse: (reason: string) => Promise<boolean>
}

/** Asks why a paper is not accepted, in words that the cooperative reads. */
export const RefuseDrawer = ({
  name,
  isPending,
  onRefuse,
}: RefuseDrawerProps) => {
  const t = useOfficeTexts()
  return (
    <AskDrawer
      action={t("refuse")}
      title={t("refuseTitle", { name })}
      text={t("refuseText")}
      label={t("reason")}
      variant="transparent"
      isLong
      most={2_000}
      isPending={isPending}
      onSend={onRefuse}
    />
  )
}
