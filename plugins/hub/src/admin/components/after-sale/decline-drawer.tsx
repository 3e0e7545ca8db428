import { AskDrawer } from "#kit/ask-drawer"
import { useAfterSaleTexts, useAfterSaleWrite } from "../../lib/use-after-sale"

/** Asks for the reason with which a return is declined. */
export const DeclineDrawer = ({ id }: { id: string }) => {
  const t = useAfterSaleTexts()
  const { write, isPending } = useAfterSaleWrite()
  return (
    <AskDrawer
      action={t("decline")}
      title={t("decline")}
      label={t("declineReason")}
      variant="secondary"
      isLong
      most={500}
      isPending={isPending}
      onSend={(reason) =>
        write(`${id}/decline`, { reason }, () => t("declined"))
      }
    />
  )
}
