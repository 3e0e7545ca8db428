import NextLink from "next/link"
import type { ComponentProps } from "react"
import { buttonClasses, type ButtonTone } from "./button"

type LinkProps = ComponentProps<typeof NextLink>

/**
 * A link inside the shop. Nothing is fetched before the person asks: many
 * visitors pay for their data and pages come from a cache anyway.
 */
export function Link(props: LinkProps) {
  return <NextLink prefetch={false} {...props} />
}

/** A link that looks like a button. */
export function LinkButton({
  tone,
  className,
  ...props
}: LinkProps & { tone?: ButtonTone }) {
  return <Link className={buttonClasses(tone, className)} {...props} />
}
