import { Button, Drawer, Input, Label, Text } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useTexts } from "../lib/use-texts"

type AskDrawerProps = {
  /** On the button that opens it, and on the one that sends it. */
  action: string
  title: string
  text: string
  label: string
  isPending: boolean
  isPlain?: boolean
  /** Answers whether it was done, and the drawer can close. */
  onSend: (answer: string) => Promise<boolean>
}

/** Asks for one line of text before something is done. */
export const AskDrawer = ({
  action,
  title,
  text,
  label,
  isPending,
  isPlain = false,
  onSend,
}: AskDrawerProps) => {
  const t = useTexts()
  const [isOpen, setOpen] = useState(false)
  const [answer, setAnswer] = useState("")
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (await onSend(answer.trim())) {
      setOpen(false)
      setAnswer("")
    }
  }
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant={isPlain ? "transparent" : "primary"}>
          {action}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
        </Drawer.Header>
        <form onSubmit={send} className="flex grow flex-col">
          <Drawer.Body className="flex grow flex-col gap-2">
            <Text size="small">{text}</Text>
            <Label size="small" weight="plus" htmlFor="answer">
              {label}
            </Label>
            <Input
              id="answer"
              autoFocus
              dir="auto"
              value={answer}
              onChange={({ target }) => setAnswer(target.value)}
            />
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button type="button" size="small" variant="secondary">
                {t("cancel")}
              </Button>
            </Drawer.Close>
            <Button
              type="submit"
              size="small"
              disabled={answer.trim().length < 3}
              isLoading={isPending}
            >
              {action}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
