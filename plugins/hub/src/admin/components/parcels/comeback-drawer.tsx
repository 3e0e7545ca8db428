import { Text } from "@medusajs/ui"
import { useState } from "react"
import { AskDrawer } from "#kit/ask-drawer"
import type { HubParcel } from "../../../types/hub-order"
import { useAfterSaleTexts, useAfterSaleWrite } from "../../lib/use-after-sale"
import { type ChosenFate, FateSelect } from "../after-sale/fate-select"

type ComebackDrawerProps = {
  parcel: HubParcel
  /** What became of it, as the route is called. */
  kind: "door-refusals" | "lost-parcels"
}

/** Notes that a parcel was refused at the door or lost, and settles its pieces. */
export const ComebackDrawer = ({ parcel, kind }: ComebackDrawerProps) => {
  const t = useAfterSaleTexts()
  const { write, isPending } = useAfterSaleWrite()
  const [fate, setFate] = useState<ChosenFate>("restock")
  const isRefused = kind === "door-refusals"
  const settle = (reason: string) => {
    const ofDoor = isRefused ? { fate } : {}
    const body = { parcel_id: parcel.id, reason, ...ofDoor }
    return write(kind, body, () => t("widget.done"))
  }
  return (
    <AskDrawer
      action={t(`comeback.${kind}.open`)}
      confirm={t("widget.submit")}
      title={t(`comeback.${kind}.title`, { parcel: parcel.tracking_number })}
      text={t(`comeback.${kind}.text`)}
      label={t("widget.reason")}
      variant="transparent"
      isDangerous
      most={500}
      isPending={isPending}
      onSend={settle}
    >
      {isRefused && (
        <div className="flex flex-col gap-2">
          <Text size="small" weight="plus">
            {t("fate")}
          </Text>
          <FateSelect label={t("fate")} fate={fate} onChange={setFate} />
        </div>
      )}
    </AskDrawer>
  )
}
