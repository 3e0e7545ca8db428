"use client"

import { useFormStatus } from "react-dom"
import type { ComponentProps } from "react"
import { Button } from "./button"

type SubmitButtonProps = Omit<ComponentProps<typeof Button>, "type"> & {
  /** Shown while the form is on its way. */
  busy?: string
}

/** Sends its form, once: it rests while the form is on its way. */
export function SubmitButton({ busy, children, ...props }: SubmitButtonProps) {
  const { pending } = useFormStatus()
  return (
    <Button
      {...props}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => pending && event.preventDefault()}
    >
      {pending && busy ? busy : children}
    </Button>
  )
}
