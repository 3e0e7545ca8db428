import { Button, Drawer, Label, Text, Textarea } from "@medusajs/ui"
import { useId, useState } from "react"

type ReasonDrawerProps = {
  /** Of the button that opens it, and of the one that sends the reason. */
  action: string
  title: string
  /** Who will read the reason. */
  text: string
  label: string
  cancel: string
  isPending: boolean
  onSend: (reason: string) => Promise<unknown>
}

/** Asks for the reason of a refusal. */
export const ReasonDrawer = ({
  action,
  title,
  text,
  label,
  cancel,
  isPending,
  onSend,
}: ReasonDrawerProps) => {
  const id = useId()
  const [reason, setReason] = useState("")
  return (
    <Drawer>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {action}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-2">
          <Text size="small">{text}</Text>
          <Label size="small" weight="plus" htmlFor={id}>
            {label}
          </Label>
          <Textarea
            id={id}
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
              {cancel}
            </Button>
          </Drawer.Close>
          <Button
            size="small"
            disabled={!reason.trim()}
            isLoading={isPending}
            onClick={() => onSend(reason.trim())}
          >
            {action}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
