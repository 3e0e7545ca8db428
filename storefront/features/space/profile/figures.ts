import { typedCount } from "@/lib/format/typed-number"
import type { SpaceFormState } from "../answers/space-form-state"

const FIRST_YEAR = 1900

type Typed = Record<"founded" | "members" | "women", string>
type Figures = Record<keyof Typed, number | null>

/** The figures as they were typed; null where nothing, or no number, was. */
export function readFigures({ founded, members, women }: Typed): Figures {
  return {
    founded: typedCount(founded),
    members: typedCount(members),
    women: typedCount(women),
  }
}

/** What is wrong with typed figures. */
export function findFiguresProblems(
  typed: Typed,
  { founded, members, women }: Figures,
  thisYear = new Date().getFullYear()
): SpaceFormState["problems"] {
  const badYear =
    typed.founded !== "" &&
    (founded === null || founded < FIRST_YEAR || founded > thisYear)
  const tooManyWomen = women !== null && members !== null && women > members
  return {
    ...(badYear ? { founded: "year" } : {}),
    ...(typed.members && members === null ? { members: "number" } : {}),
    ...(typed.women && women === null ? { women: "number" } : {}),
    ...(tooManyWomen ? { women: "women" } : {}),
  }
}
