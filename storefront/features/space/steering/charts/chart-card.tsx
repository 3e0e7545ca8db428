import type { ReactNode } from "react"
import type { IconName } from "@/components/ui/icon"
import { SpaceCard } from "../../kit/space-card"

/** One question of the steering page: its answer in words, then the drawing. */
export function ChartCard({
  id,
  icon,
  title,
  sentence,
  children,
}: {
  id: string
  icon: IconName
  title: string
  sentence: string
  children?: ReactNode
}) {
  return (
    <SpaceCard id={id} icon={icon} title={title} className="flex flex-col">
      <p className="mb-4 max-w-text text-lg leading-snug">{sentence}</p>
      {children}
    </SpaceCard>
  )
}
