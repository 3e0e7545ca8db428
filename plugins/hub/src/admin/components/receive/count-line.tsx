import { Heading, Input, Label, Text } from "@medusajs/ui"
import type { LineToReceive } from "../../../types/receipt"
import { CALM_UNTIL_USED } from "../../lib/calm-until-used"
import { useTexts } from "../../lib/use-texts"
import { shortOf, type LineDraft } from "./count-draft"

type CountLineProps = {
  line: LineToReceive
  draft: LineDraft
  onChange: (change: Partial<LineDraft>) => void
  /** Whether this line's first field is where typing begins. */
  isFirst: boolean
}

/** The count of one article, with big figures and its lot. */
export const CountLine = ({
  line,
  draft,
  onChange,
  isFirst,
}: CountLineProps) => {
  const t = useTexts()
  const short = shortOf(line, draft)
  const arrived = Number(draft.good) + Number(draft.surplus) > 0
  const field = (
    name: keyof LineDraft,
    label: string,
    attributes: Record<string, unknown> = {}
  ) => (
    <div className="flex flex-col gap-1">
      <Label size="small" htmlFor={`${line.line_item_id}-${name}`}>
        {label}
      </Label>
      <Input
        id={`${line.line_item_id}-${name}`}
        value={draft[name]}
        autoComplete="off"
        onChange={({ target }) => onChange({ [name]: target.value })}
        {...attributes}
      />
    </div>
  )
  const count = {
    type: "number",
    min: 0,
    required: true,
    inputMode: "numeric",
    className: "h-12 w-24 text-center text-2xl tabular-nums",
  }
  const traced = line.is_traced && arrived
  return (
    <section className="grid gap-x-6 gap-y-3 px-6 py-5 lg:grid-cols-[18rem_1fr]">
      <div className="flex items-start gap-3">
        {line.thumbnail && (
          <img
            src={line.thumbnail}
            alt=""
            className="size-16 rounded-md object-cover"
          />
        )}
        <div>
          <Heading level="h3">{line.title}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {line.variant_title}
          </Text>
          <p className="mt-1 flex items-baseline gap-2">
            <span className="text-3xl font-semibold tabular-nums">
              {line.expected}
            </span>
            <Text size="small">
              {t("receive.due", { count: line.expected })}
            </Text>
          </p>
        </div>
      </div>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-end gap-4">
          {field("good", t("receive.good"), {
            ...count,
            autoFocus: isFirst,
            onFocus: selectAll,
          })}
          {field("damaged", t("receive.damaged"), {
            ...count,
            onFocus: selectAll,
          })}
          {field("surplus", t("receive.surplus"), {
            ...count,
            onFocus: selectAll,
          })}
          <output className="flex flex-col gap-1">
            <Label size="small">{t("receive.short")}</Label>
            <span
              className={`flex h-12 min-w-16 items-center justify-center text-2xl tabular-nums ${short ? "text-ui-fg-error font-semibold" : "text-ui-fg-muted"}`}
            >
              {Math.max(0, short)}
            </span>
          </output>
        </div>
        {short < 0 && (
          <Text size="small" className="text-ui-fg-error" role="alert">
            {t("receive.tooMany")}
          </Text>
        )}
        <div className="flex flex-wrap gap-4">
          {field("lot_code", withMark(t("receive.lot"), traced), {
            required: traced,
            maxLength: 60,
            className: `w-56 ${CALM_UNTIL_USED}`,
          })}
          {field("best_before", withMark(t("receive.bestBefore"), traced), {
            required: traced,
            type: "date",
            className: `w-44 ${CALM_UNTIL_USED}`,
          })}
          {field("shelf", t("receive.shelf"), {
            maxLength: 20,
            className: "w-28",
          })}
        </div>
      </div>
    </section>
  )
}

const selectAll = ({ target }: { target: HTMLInputElement }) => target.select()

const withMark = (label: string, isRequired: boolean) =>
  isRequired ? `${label} *` : label
