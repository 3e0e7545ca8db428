import type { Operation } from "../offline/outbox/operation"
import type { SpaceProblemCode } from "../session/vendor-problem"
import type { ListingWords } from "./listing-words"

/** A refused photo in words that say what to do with a camera in the hand. */
export function photoProblem(
  photo: Operation,
  words: ListingWords["photos"],
  problems: Record<SpaceProblemCode, string>
): string {
  const code = photo.problem?.code ?? "unavailable"
  return code === "not_an_image" ||
    code === "too_large" ||
    code === "too_many_pixels"
    ? words[code]
    : problems[code]
}
