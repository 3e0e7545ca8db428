import { StatusBadge } from "@medusajs/ui"
import type { ApplicationStatus } from "../../../types/cooperative-application"
import { usePeopleTexts } from "../../lib/use-texts"

const COLORS = {
  submitted: "orange",
  approved: "green",
  refused: "red",
} as const

/** Where an application stands, in a word and a colour. */
export const ApplicationBadge = ({ status }: { status: ApplicationStatus }) => {
  const t = usePeopleTexts()
  return (
    <StatusBadge color={COLORS[status]}>{t(`status.${status}`)}</StatusBadge>
  )
}
