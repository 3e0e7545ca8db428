import { Button, Heading, Text } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useAttempt } from "#kit/use-attempt"
import type { PartToReceive } from "../../../types/receipt"
import { enterMovesOn } from "../../lib/enter-moves-on"
import { useHubWrite } from "../../lib/use-hub"
import { useTexts } from "../../lib/use-texts"
import { newDraft, shortOf, toCounted, type LineDraft } from "./count-draft"
import { CountLine } from "./count-line"

type CountFormProps = { part: PartToReceive; onClose: () => void }

/** The count of a part: what came of each article, and its lot. */
export const CountForm = ({ part, onClose }: CountFormProps) => {
  const t = useTexts()
  const attempt = useAttempt()
  const lines = part.lines.filter(({ expected }) => expected > 0)
  const [drafts, setDrafts] = useState(() => lines.map(newDraft))
  const { mutateAsync, isPending } = useHubWrite<unknown>()
  const counted = lines.flatMap((line, index) => {
    const draft = drafts[index]
    return draft ? [{ line, draft }] : []
  })
  const gone = counted.reduce(
    (sum, { line, draft }) =>
      sum + Math.max(0, shortOf(line, draft)) + Number(draft.damaged),
    0
  )
  const isTooMuch = counted.some(({ line, draft }) => shortOf(line, draft) < 0)
  const change = (index: number, fields: Partial<LineDraft>) =>
    setDrafts(
      drafts.map((draft, each) =>
        each === index ? { ...draft, ...fields } : draft
      )
    )
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { order_display_id: number, cooperative } = part
    const isDone = await attempt(
      () =>
        mutateAsync({
          path: "receipts",
          body: {
            cooperative_order_id: part.id,
            lines: counted.map(({ line, draft }) => toCounted(line, draft)),
          },
        }),
      t("receive.done", { number, name: cooperative.name })
    )
    if (isDone) {
      onClose()
    }
  }
  return (
    <form onSubmit={submit} onKeyDown={enterMovesOn} className="divide-y">
      <div className="px-6 py-4">
        <Heading level="h2">
          {t("order", { number: part.order_display_id })} ·{" "}
          <bdi>{part.cooperative.name}</bdi>
        </Heading>
        <Text size="small" className="text-ui-fg-subtle hidden sm:block">
          {t("receive.keys")}
        </Text>
      </div>
      {counted.map(({ line, draft }, index) => (
        <CountLine
          key={line.line_item_id}
          line={line}
          draft={draft}
          isFirst={index === 0}
          onChange={(fields) => change(index, fields)}
        />
      ))}
      <div className="flex flex-wrap items-center gap-4 px-6 py-4">
        <Button
          type="submit"
          size="large"
          isLoading={isPending}
          disabled={isTooMuch}
        >
          {t("receive.submit")}
        </Button>
        <Button
          type="button"
          size="large"
          variant="secondary"
          onClick={onClose}
        >
          {t("receive.cancel")}
        </Button>
        {gone > 0 && (
          <Text className="text-ui-fg-error" role="status">
            {t("receive.refund", { count: gone })}
          </Text>
        )}
      </div>
    </form>
  )
}
