"use client"

import { useFormStatus } from "react-dom"
import type { ComponentProps } from "react"
import { BigButton } from "./big-button"

type BigSubmitProps = Omit<ComponentProps<typeof BigButton>, "type"> & {
  /** Shown while the form is on its way. */
  busy?: string
}

/** Sends its form, once: it rests while the form is on its way. */
export function BigSubmit({ busy, children, ...props }: BigSubmitProps) {
  const { pending } = useFormStatus()
  return (
    <BigButton
      {...props}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => pending && event.preventDefault()}
    >
      {pending && busy ? busy : children}
    </BigButton>
  )
}
