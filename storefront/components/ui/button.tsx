import type { ComponentProps } from "react"
import { classNames } from "./class-names"

export type ButtonTone = "action" | "quiet" | "plain"

const TONES: Record<ButtonTone, string> = {
  action:
    "bg-clay px-5 font-semibold text-plaster hover:bg-henna active:bg-henna disabled:bg-reed",
  quiet:
    "border border-kohl px-5 font-semibold text-kohl hover:bg-kohl hover:text-plaster disabled:border-reed disabled:text-reed",
  plain: "text-clay underline underline-offset-4 hover:text-henna",
}

/** The classes of a button, for what must look like one. */
export function buttonClasses(tone: ButtonTone = "action", className?: string) {
  return classNames(
    "inline-flex min-h-12 items-center justify-center gap-2 rounded-eased py-2 text-base transition-colors duration-150 ease-out disabled:cursor-not-allowed",
    TONES[tone],
    className
  )
}

type ButtonProps = ComponentProps<"button"> & { tone?: ButtonTone }

/** A button; says `type="submit"` itself where a form needs it. */
export function Button({ tone, className, type, ...props }: ButtonProps) {
  return (
    <button
      type={type ?? "button"}
      className={buttonClasses(tone, className)}
      {...props}
    />
  )
}
