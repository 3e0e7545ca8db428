import { Button, Drawer, Label, Text, Textarea, toast } from "@medusajs/ui"
import { useState } from "react"
import { useAdminWrite } from "../../lib/use-cooperatives"
import { useModerationTexts } from "../../lib/use-texts"

/** Asks for the reason with which a change goes back to its cooperative. */
export const ReturnDrawer = ({
  id,
  title,
  revision,
  onDone,
}: {
  id: string
  title: string
  revision: number | undefined
  onDone: () => void
}) => {
  const t = useModerationTexts()
  const [reason, setReason] = useState("")
  const { mutateAsync, isPending } = useAdminWrite<unknown>()

  const send = async () => {
    try {
      await mutateAsync({
        path: `listing-changes/${id}/return`,
        body: { reason: reason.trim(), revision },
      })
      toast.success(t("returned"))
      onDone()
    } catch (error) {
      toast.error(error instanceof Error ? error.message : t("failed"))
    }
  }

  return (
    <Drawer>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("return")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("returnTitle", { title })}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-2">
          <Text size="small">{t("returnText")}</Text>
          <Label size="small" weight="plus" htmlFor="return-reason">
            {t("returnReason")}
          </Label>
          <Textarea
            id="return-reason"
            dir="auto"
            rows={6}
            maxLength={2_000}
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
            disabled={!reason.trim()}
            isLoading={isPending}
            onClick={send}
          >
            {t("return")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
