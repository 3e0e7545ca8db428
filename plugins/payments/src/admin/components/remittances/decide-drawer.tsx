import { Button, Drawer, Input, Label, Text, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useAttempt } from "#kit/use-attempt"
import { useFormats } from "#kit/use-formats"
import type {
  RemittanceDecision,
  RemittanceLineShape,
} from "../../../types/remittance"
import { usePaymentWrite } from "../../lib/use-payments"
import { useTexts } from "../../lib/use-texts"

type DecideDrawerProps = {
  line: Pick<
    RemittanceLineShape,
    "id" | "row" | "amount" | "expected" | "outcome"
  >
  currency_code: string
}

/** Asks what becomes of a line that did not match, and why. */
export const DecideDrawer = ({ line, currency_code }: DecideDrawerProps) => {
  const t = useTexts()
  const attempt = useAttempt()
  const { money } = useFormats()
  const { mutateAsync, isPending } = usePaymentWrite()
  const [isOpen, setIsOpen] = useState(false)
  const [reason, setReason] = useState("")
  const [order, setOrder] = useState("")
  const decide = async (decision: RemittanceDecision) => {
    const path = `cash-remittance-lines/${line.id}/decide`
    const body = {
      decision,
      reason: reason.trim(),
      ...(decision === "assigned" ? { order_display_id: Number(order) } : {}),
    }
    if (await attempt(() => mutateAsync({ path, body }), t("line.decided"))) {
      setIsOpen(false)
    }
  }
  const isShort = line.outcome === "short"
  const isUnknown = line.outcome === "unknown"
  const canSend = Boolean(reason.trim()) && !isPending
  return (
    <Drawer open={isOpen} onOpenChange={setIsOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("line.decide")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>
            {t("line.decideTitle", {
              row: line.row,
              difference: money(line.amount - line.expected, currency_code),
            })}
          </Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-2">
          {isShort && <Text size="small">{t("line.claimText")}</Text>}
          {isUnknown && (
            <>
              <Text size="small">{t("line.assignText")}</Text>
              <Label size="small" weight="plus" htmlFor="decision-order">
                {t("number")}
              </Label>
              <Input
                id="decision-order"
                inputMode="numeric"
                value={order}
                onChange={({ target }) => setOrder(target.value.trim())}
              />
            </>
          )}
          <Label size="small" weight="plus" htmlFor="decision-reason">
            {t("line.reason")}
          </Label>
          <Textarea
            id="decision-reason"
            dir="auto"
            rows={4}
            maxLength={500}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="transparent">
              {t("cancel")}
            </Button>
          </Drawer.Close>
          <Button
            size="small"
            variant="secondary"
            disabled={!canSend}
            onClick={() => decide("accepted")}
          >
            {t(isShort ? "line.acceptShort" : "line.accept")}
          </Button>
          <Button
            size="small"
            variant={isUnknown ? "secondary" : "primary"}
            disabled={!canSend}
            onClick={() => decide("claimed")}
          >
            {t("line.claim")}
          </Button>
          {isUnknown && (
            <Button
              size="small"
              disabled={!canSend || !/^[1-9]\d*$/.test(order)}
              onClick={() => decide("assigned")}
            >
              {t("line.assign")}
            </Button>
          )}
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
