import { Button, Drawer } from "@medusajs/ui"
import { useState, type FormEvent, type ReactNode } from "react"
import { useWords } from "./use-words"

/** How a drawer opens, and what happens to what was filled in. */
export type FormDrawerProps = {
  /** On the button that opens it, and on the one that sends it. */
  action: string
  /** On the button that sends it, where that says something else. */
  confirm?: string
  title: string
  /** How loud the button that opens it is. */
  variant?: "primary" | "secondary" | "transparent"
  /** What it does cannot be undone. */
  isDangerous?: boolean
  /** Nothing can be asked now. */
  isDisabled?: boolean
  isPending: boolean
  /** What is filled in can be sent. */
  canSend: boolean
  /** Answers whether it was done, and the drawer can close. */
  onSend: () => Promise<boolean>
  children: ReactNode
}

/** A form that a button opens at the side of the page. */
export const FormDrawer = ({
  action,
  confirm = action,
  title,
  variant = "primary",
  isDangerous,
  isDisabled,
  isPending,
  canSend,
  onSend,
  children,
}: FormDrawerProps) => {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (canSend && !isPending && (await onSend())) {
      setOpen(false)
    }
  }
  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant={variant} disabled={isDisabled}>
          {action}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
        </Drawer.Header>
        <form onSubmit={send} className="flex grow flex-col">
          <Drawer.Body className="flex grow flex-col gap-4">
            {children}
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button type="button" size="small" variant="secondary">
                {words.cancel}
              </Button>
            </Drawer.Close>
            <Button
              type="submit"
              size="small"
              variant={isDangerous ? "danger" : "primary"}
              disabled={!canSend}
              isLoading={isPending}
            >
              {confirm}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
