import { Button, Drawer, Label, Text, Textarea } from "@medusajs/ui"
import { useState } from "react"
import { useAttempt } from "../../lib/use-attempt"
import { useAdminWrite } from "../../lib/use-cooperatives"
import { usePeopleTexts } from "../../lib/use-texts"

/** Asks for the reason with which an application is refused. */
export const RefuseDrawer = ({ id, name }: { id: string; name: string }) => {
  const t = usePeopleTexts()
  const attempt = useAttempt()
  const [reason, setReason] = useState("")
  const { mutateAsync, isPending } = useAdminWrite<unknown>()

  const refuse = () =>
    attempt(
      () =>
        mutateAsync({
          path: `cooperative-applications/${id}/refuse`,
          body: { reason: reason.trim() },
        }),
      t("refused")
    )

  return (
    <Drawer>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {t("refuse")}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("refuseTitle", { name })}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-2">
          <Text size="small">{t("refuseText")}</Text>
          <Label size="small" weight="plus" htmlFor="refuse-reason">
            {t("refuseReason")}
          </Label>
          <Textarea
            id="refuse-reason"
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
            onClick={refuse}
          >
            {t("refuse")}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
