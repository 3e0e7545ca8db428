import type { ReactNode } from "react"
import { classNames } from "@/components/ui/class-names"
import { Icon, type IconName } from "@/components/ui/icon"

/** A section of a screen, on plaster with a rule around it. */
export function SpaceCard({
  id,
  title,
  icon,
  aside,
  className,
  children,
}: {
  /** Names the section for screen readers; needed with a title. */
  id?: string
  title?: ReactNode
  icon?: IconName
  /** At the end of the title's line: a badge, a link. */
  aside?: ReactNode
  className?: string
  children: ReactNode
}) {
  return (
    <section
      {...(id ? { "aria-labelledby": id } : {})}
      className={classNames("rounded-eased border bg-plaster p-4", className)}
    >
      {title && (
        <div className="mb-3 flex items-start justify-between gap-x-3">
          <h2
            id={id}
            className="flex min-w-0 gap-2 text-lg leading-snug font-semibold"
          >
            {icon && <Icon name={icon} className="size-6 shrink-0 text-clay" />}
            {title}
          </h2>
          {aside && <div className="shrink-0">{aside}</div>}
        </div>
      )}
      {children}
    </section>
  )
}

/** A line that opens another screen: drawing, words, and an arrow at the end. */
export function SpaceRow({
  href,
  icon,
  detail,
  aside,
  children,
}: {
  href: string
  icon?: IconName
  detail?: ReactNode
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <a
      href={href}
      className="flex min-h-14 items-center gap-3 py-2 hover:text-clay"
    >
      {icon && <Icon name={icon} className="size-7 shrink-0 text-clay" />}
      <span className="min-w-0 grow">
        <span className="block leading-snug font-semibold">{children}</span>
        {detail && <span className="block text-sm text-reed">{detail}</span>}
      </span>
      {aside}
      <Icon name="chevron" className="mirror size-5 shrink-0 text-reed" />
    </a>
  )
}
