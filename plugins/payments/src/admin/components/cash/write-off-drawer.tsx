import { AskDrawer } from "#kit/ask-drawer"
import { useAttempt } from "#kit/use-attempt"
import { useFormats } from "#kit/use-formats"
import { usePermissions } from "#kit/use-permissions"
import { WRITABLE_OFF_STATES } from "../../../types/cash-collection"
import type { CashRow } from "../../lib/types"
import { usePaymentWrite } from "../../lib/use-payments"
import { useTexts } from "../../lib/use-texts"

/** Lets finance make the shop bear cash that no carrier will hand over. */
export const WriteOffDrawer = ({ cash }: { cash: CashRow }) => {
  const t = useTexts()
  const attempt = useAttempt()
  const { money } = useFormats()
  const { mutateAsync, isPending } = usePaymentWrite()
  const mayWriteOff = usePermissions()?.has("cash_remittance:update")
  if (!mayWriteOff || !WRITABLE_OFF_STATES.includes(cash.state)) {
    return null
  }
  const left = cash.amount - cash.remitted_amount - cash.written_off_amount
  return (
    <AskDrawer
      action={t("writeOff.open")}
      confirm={t("line.acceptShort")}
      title={t("writeOff.title", {
        order: cash.order_display_id,
        amount: money(left, cash.currency_code),
      })}
      text={t("writeOff.text")}
      label={t("line.reason")}
      variant="transparent"
      isDangerous
      isLong
      most={500}
      isPending={isPending}
      onSend={(reason) =>
        attempt(
          () =>
            mutateAsync({
              path: "cash-remittances/write-offs",
              body: { cash_collection_id: cash.id, reason },
            }),
          t("writeOff.done")
        )
      }
    />
  )
}
