import { Button, Drawer, Input, Label, Text } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
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
  const [isOpen, setIsOpen] = useState(false)
  const [fate, setFate] = useState<ChosenFate>("restock")
  const [reason, setReason] = useState("")
  const isRefused = kind === "door-refusals"
  const settle = async (event: FormEvent) => {
    event.preventDefault()
    const body = {
      parcel_id: parcel.id,
      reason: reason.trim(),
      ...(isRefused ? { fate } : {}),
    }
    if (await write(kind, body, () => t("widget.done"))) {
      setIsOpen(false)
    }
  }
  return (
    <Drawer open={isOpen} onOpenChange={setIsOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="transparent">
          {t(`comeback.${kind}.open`)}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <form className="flex flex-1 flex-col" onSubmit={settle}>
          <Drawer.Header>
            <Drawer.Title>
              {t(`comeback.${kind}.title`, { parcel: parcel.tracking_number })}
            </Drawer.Title>
          </Drawer.Header>
          <Drawer.Body className="flex flex-col gap-2">
            <Text size="small">{t(`comeback.${kind}.text`)}</Text>
            {isRefused && (
              <FateSelect label={t("fate")} fate={fate} onChange={setFate} />
            )}
            <Label size="small" weight="plus" htmlFor={`${kind}-reason`}>
              {t("widget.reason")}
            </Label>
            <Input
              id={`${kind}-reason`}
              dir="auto"
              required
              maxLength={500}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button size="small" variant="secondary" type="button">
                {t("cancel")}
              </Button>
            </Drawer.Close>
            <Button
              size="small"
              type="submit"
              variant="danger"
              isLoading={isPending}
              disabled={!reason.trim()}
            >
              {t("widget.submit")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
