import { Text } from "@medusajs/ui"
import { useModerationTexts } from "../../lib/use-texts"
import { diffWords } from "./diff-words"

const LOOKS = {
  same: "",
  added: "bg-ui-tag-green-bg text-ui-tag-green-text no-underline",
  removed: "bg-ui-tag-red-bg text-ui-tag-red-text line-through",
} as const

/** What changed in a text since it was published, word by word. */
export const Difference = ({
  before,
  after,
}: {
  before: string
  after: string
}) => {
  const t = useModerationTexts()
  return (
    <Text
      size="small"
      className="text-ui-fg-subtle whitespace-pre-line border-s-2 ps-2"
    >
      {diffWords(before, after).map(({ kind, text }, index) =>
        kind === "same" ? (
          <span key={index}>{text}</span>
        ) : kind === "added" ? (
          <ins key={index} title={t("marks.added")} className={LOOKS.added}>
            {text}
          </ins>
        ) : (
          <del key={index} title={t("inShop")} className={LOOKS.removed}>
            {text}
          </del>
        )
      )}
    </Text>
  )
}
