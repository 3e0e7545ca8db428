import type { Messages } from "@/lib/i18n/messages/fr"
import type { SpaceProblemCode } from "../session/vendor-problem"

/** The sentences of the stock screen. */
export type StockWords = Messages["spaceStock"] & {
  problems: Record<SpaceProblemCode, string>
}
