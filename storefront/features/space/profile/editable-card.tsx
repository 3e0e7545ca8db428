import type { ReactNode } from "react"
import { Icon, type IconName } from "@/components/ui/icon"
import { localePath } from "@/lib/i18n/locale-path"
import { getTranslator } from "@/lib/i18n/translator"
import { SpaceCard } from "../kit/space-card"
import type { Space } from "../session/space"
import type { ProfileSection } from "./sections"

/** A part of the profile: what it says, or the form that changes it. */
export function EditableCard({
  space,
  section,
  icon,
  title,
  editing,
  form,
  children,
}: {
  space: Space
  section: ProfileSection
  icon: IconName
  title: string
  editing: ProfileSection | null
  form: ReactNode
  children: ReactNode
}) {
  const { locale, isManager, canWrite } = space
  const t = getTranslator(locale, "spaceProfile")
  const path = localePath(locale, "/espace/profile")
  const open = editing === section && isManager && canWrite
  return (
    <SpaceCard
      id={section}
      icon={icon}
      title={title}
      aside={
        isManager &&
        canWrite && (
          <a
            href={open ? path : `${path}?edit=${section}#${section}`}
            className="-my-2 inline-flex min-h-12 items-center gap-1.5 font-semibold text-clay underline underline-offset-4 hover:text-henna"
          >
            <Icon name={open ? "close" : "pencil"} className="size-5" />
            {open ? t("cancel") : t("edit")}
            <span className="sr-only">: {title}</span>
          </a>
        )
      }
    >
      {open ? form : children}
    </SpaceCard>
  )
}

/** A line of the profile: what it is about, and what it says. */
export function ProfileLine({
  label,
  empty,
  children,
}: {
  label: string
  /** Shown where nothing is said. */
  empty: string
  children: ReactNode
}) {
  return (
    <div className="py-1.5">
      <dt className="text-sm text-reed">{label}</dt>
      <dd className="break-words">
        {children || <span className="text-reed">{empty}</span>}
      </dd>
    </div>
  )
}
