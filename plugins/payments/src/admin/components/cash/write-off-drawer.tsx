import { Button, Drawer, Label, Text, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { WRITABLE_OFF_STATES } from "../../../types/cash-collection"
import type { CashRow } from "../../lib/types"
import { useFormats } from "../../lib/use-formats"
import { useMay, usePaymentWrite } from "../../lib/use-payments"
import { useTexts } from "../../lib/use-texts"

/** Lets finance make the shop bear cash that no carrier will hand over. */
export const WriteOffDrawer = ({ cash }: { cash: CashRow }) => {
  const t = useTexts()
  const { money } = useFormats()
  const { write, isPending } = usePaymentWrite()
  const [isOpen, setIsOpen] = useState(false)
  const [reason, setReason] = useState("")
  const mayWriteOff = useMay("cash_remittance:update")
  if (!mayWriteOff || !WRITABLE_OFF_STATES.includes(cash.state)) {
    return null
  }
  const send = async () => {
    const answer = await write("cash-remittances/write-offs", {
      body: { cash_collection_id: cash.id, reason: reason.trim() },
      done: t("writeOff.done"),
    })
    if (answer !== null) {
      setIsOpen(false)
    }
  }
  const left = cash.amount - cash.remitted_amount - cash.written_off_amount
  return (
    <Drawer open={isOpen} onOpenChange={setIsOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="transparent" className="self-start">
          {t("writeOff.open")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>
            {t("writeOff.title", {
              order: cash.order_display_id,
              amount: money(left, cash.currency_code),
            })}
          </Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-2">
          <Text size="small">{t("writeOff.text")}</Text>
          <Label size="small" weight="plus" htmlFor="write-off-reason">
            {t("line.reason")}
          </Label>
          <Textarea
            id="write-off-reason"
            dir="auto"
            rows={4}
            maxLength={500}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {t("cancel")}
            </Button>
          </Drawer.Close>
          <Button
            size="small"
            variant="danger"
            isLoading={isPending}
            disabled={!reason.trim()}
            onClick={send}
          >
            {t("line.acceptShort")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
