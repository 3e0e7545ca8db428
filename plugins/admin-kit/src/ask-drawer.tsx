import { Input, Label, Text, Textarea } from "@medusajs/ui"
import { useId, useState, type ReactNode } from "react"
import { FormDrawer, type FormDrawerProps } from "./form-drawer"

type AskDrawerProps = Omit<
  FormDrawerProps,
  "canSend" | "onSend" | "children"
> & {
  /** What else is asked, before the text. */
  children?: ReactNode
  /** What follows, or who will read the answer. */
  text?: string
  label: string
  /** Several lines may be written. */
  isLong?: boolean
  /** Characters that the answer has at least, and at most. */
  least?: number
  most?: number
  /** Answers whether it was done, and the drawer can close. */
  onSend: (answer: string) => Promise<boolean>
}

/** Asks for a text before something is done: a reason, a reference. */
export const AskDrawer = ({
  text,
  label,
  isLong,
  least = 1,
  most,
  onSend,
  children,
  ...drawer
}: AskDrawerProps) => {
  const id = useId()
  const [answer, setAnswer] = useState("")
  const field = {
    id,
    autoFocus: true,
    dir: "auto",
    maxLength: most,
    value: answer,
    onChange: ({ target }: { target: { value: string } }) =>
      setAnswer(target.value),
  }
  const send = async () => {
    const isDone = await onSend(answer.trim())
    if (isDone) {
      setAnswer("")
    }
    return isDone
  }
  return (
    <FormDrawer
      {...drawer}
      canSend={answer.trim().length >= least}
      onSend={send}
    >
      {text && <Text size="small">{text}</Text>}
      {children}
      <div className="flex flex-col gap-2">
        <Label size="small" weight="plus" htmlFor={id}>
          {label}
        </Label>
        {isLong ? <Textarea rows={6} {...field} /> : <Input {...field} />}
      </div>
    </FormDrawer>
  )
}
