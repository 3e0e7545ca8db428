import { StatusBadge } from "@medusajs/ui"
import type { CooperativeStatus } from "../../types/cooperative-statuses"
import { useTexts } from "../lib/use-texts"

const COLORS = {
  pending: "orange",
  active: "green",
  suspended: "red",
  closed: "grey",
} as const

/** Where a cooperative stands, in a word and a colour. */
export const CooperativeStatusBadge = ({
  status,
}: {
  status: CooperativeStatus
}) => {
  const t = useTexts()
  return (
    <StatusBadge color={COLORS[status]}>{t(`status.${status}`)}</StatusBadge>
  )
}
