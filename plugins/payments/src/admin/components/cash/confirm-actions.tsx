import { Button } from "@medusajs/ui"
import { useAttempt } from "#kit/use-attempt"
import type { CashRow } from "../../lib/types"
import { usePaymentWrite } from "../../lib/use-payments"
import { useTexts } from "../../lib/use-texts"

/** What came of ringing a shopper: confirmed, or nobody answered. */
export const ConfirmActions = ({
  cash,
}: {
  cash: Pick<CashRow, "id" | "state" | "order_display_id">
}) => {
  const t = useTexts()
  const attempt = useAttempt()
  const { mutateAsync, isPending } = usePaymentWrite()
  if (cash.state !== "to_confirm") {
    return null
  }
  const path = `cash-collections/${cash.id}`
  return (
    <div className="flex flex-wrap gap-2 sm:flex-nowrap sm:justify-end">
      <Button
        size="small"
        variant="secondary"
        className="whitespace-nowrap"
        disabled={isPending}
        onClick={() =>
          attempt(
            () => mutateAsync({ path: `${path}/attempt` }),
            t("attempted")
          )
        }
      >
        {t("noAnswer")}
      </Button>
      <Button
        size="small"
        disabled={isPending}
        onClick={() =>
          attempt(
            () => mutateAsync({ path: `${path}/confirm` }),
            t("confirmed", { order: cash.order_display_id })
          )
        }
      >
        {t("confirm")}
      </Button>
    </div>
  )
}
