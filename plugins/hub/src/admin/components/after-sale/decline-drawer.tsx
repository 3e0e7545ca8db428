import { Button, Drawer, Label, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useAfterSaleTexts, useAfterSaleWrite } from "../../lib/use-after-sale"

/** Asks for the reason with which a return is declined. */
export const DeclineDrawer = ({ id }: { id: string }) => {
  const t = useAfterSaleTexts()
  const { write, isPending } = useAfterSaleWrite()
  const [reason, setReason] = useState("")
  return (
    <Drawer>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("decline")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("decline")}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-2">
          <Label size="small" weight="plus" htmlFor="decline-reason">
            {t("declineReason")}
          </Label>
          <Textarea
            id="decline-reason"
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
            isLoading={isPending}
            disabled={!reason.trim()}
            onClick={() =>
              write(`${id}/decline`, { reason: reason.trim() }, () =>
                t("declined")
              )
            }
          >
            {t("decline")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
