import { Button, Drawer, Input, Label, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTexts } from "../lib/use-texts"

type ReferenceDrawerProps = {
  /** What the button that opens it, and the one that sends it, say. */
  action: string
  title: string
  text: string
  disabled?: boolean
  /** Answers null when it was refused. */
  onSend: (reference: string) => Promise<unknown>
}

/** Asks for a bank transfer's reference. */
export const ReferenceDrawer = ({
  action,
  title,
  text,
  disabled,
  onSend,
}: ReferenceDrawerProps) => {
  const t = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  const [reference, setReference] = useState("")
  const send = async () => {
    if ((await onSend(reference.trim())) !== null) {
      setIsOpen(false)
    }
  }
  return (
    <Drawer open={isOpen} onOpenChange={setIsOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary" disabled={disabled}>
          {action}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <form
          className="flex flex-1 flex-col"
          onSubmit={(event) => {
            event.preventDefault()
            void send()
          }}
        >
          <Drawer.Header>
            <Drawer.Title>{title}</Drawer.Title>
          </Drawer.Header>
          <Drawer.Body className="flex flex-col gap-2">
            <Text size="small">{text}</Text>
            <Label size="small" weight="plus" htmlFor="transfer-reference">
              {t("refund.reference")}
            </Label>
            <Input
              id="transfer-reference"
              autoFocus
              maxLength={140}
              value={reference}
              onChange={({ target }) => setReference(target.value)}
            />
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button size="small" variant="secondary" type="button">
                {t("cancel")}
              </Button>
            </Drawer.Close>
            <Button size="small" type="submit" disabled={!reference.trim()}>
              {action}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
