import { Button } from "@medusajs/ui"
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
  const { write, isPending } = usePaymentWrite()
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
        onClick={() => write(`${path}/attempt`, { done: t("attempted") })}
      >
        {t("noAnswer")}
      </Button>
      <Button
        size="small"
        disabled={isPending}
        onClick={() =>
          write(`${path}/confirm`, {
            done: t("confirmed", { order: cash.order_display_id }),
          })
        }
      >
        {t("confirm")}
      </Button>
    </div>
  )
}
