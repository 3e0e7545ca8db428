import { Text } from "@medusajs/ui"
import type { PartToReceive } from "../../../types/receipt"
import { useLanguage, useTexts } from "../../lib/use-texts"
import { isReceivable, type ClosedStatus } from "./is-receivable"

const CLOSED: Record<string, ClosedStatus | undefined> = {
  new: "new",
  refused: "refused",
  canceled: "canceled",
  received: "received",
  shipped: "shipped",
  delivered: "delivered",
  not_delivered: "shipped",
}

/** Why a part cannot be received now; nothing of one that can. */
export const PartState = ({ part }: { part: PartToReceive }) => {
  const t = useTexts()
  const language = useLanguage()
  if (isReceivable(part)) {
    return null
  }
  const { receipt, status } = part
  const closed = CLOSED[status]
  return (
    <Text className="text-ui-tag-orange-text" role="status">
      {receipt
        ? t("receive.already", {
            author: receipt.author,
            date: new Date(receipt.received_at).toLocaleString(language, {
              dateStyle: "long",
              timeStyle: "short",
            }),
          })
        : closed && t(`receive.status.${closed}`)}
    </Text>
  )
}
