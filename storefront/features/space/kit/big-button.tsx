import type { ComponentProps } from "react"
import { classNames } from "@/components/ui/class-names"
import { Icon, type IconName } from "@/components/ui/icon"

type BigTone = "action" | "quiet" | "danger"

const TONES: Record<BigTone, string> = {
  action: "bg-clay text-plaster hover:bg-henna active:bg-henna",
  quiet: "border border-kohl bg-plaster text-kohl hover:bg-sand",
  danger:
    "border border-pomegranate bg-plaster text-pomegranate hover:bg-pomegranate hover:text-plaster",
}

type BigProps = {
  icon?: IconName
  tone?: BigTone
}

/** A button as wide as its place and 56 px high; `type="submit"` in forms. */
export function BigButton({
  icon,
  tone,
  className,
  type,
  children,
  ...button
}: BigProps & ComponentProps<"button">) {
  return (
    <button
      type={type ?? "button"}
      className={bigClasses(tone, className)}
      {...button}
    >
      {icon && <Icon name={icon} className="size-6 shrink-0" />}
      {children}
    </button>
  )
}

/** A link that looks like a big button; it opens a document. */
export function BigLink({
  icon,
  tone,
  className,
  children,
  ...link
}: BigProps & ComponentProps<"a">) {
  return (
    <a className={bigClasses(tone, className)} {...link}>
      {icon && <Icon name={icon} className="size-6 shrink-0" />}
      {children}
    </a>
  )
}

function bigClasses(tone: BigTone = "action", className?: string) {
  return classNames(
    "inline-flex min-h-14 w-full items-center justify-center gap-3 rounded-eased px-5 py-3 text-center text-base leading-snug font-semibold transition-colors duration-150 ease-out aria-disabled:cursor-progress aria-disabled:opacity-70 sm:w-auto",
    TONES[tone],
    className
  )
}
