import { StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useFormats } from "#kit/use-formats"
import { ANNOUNCED_KINDS, type AfterSaleShape } from "../../../types/after-sale"
import { useAfterSaleTexts } from "../../lib/use-after-sale"
import { DeclineDrawer } from "./decline-drawer"
import { ReceiveForm } from "./receive-form"

const COLORS = { requested: "orange", done: "green", declined: "grey" } as const

/** A return: what was announced and why; received here, or declined. */
export const ReturnCard = ({
  found,
  isOnOrder = false,
}: {
  found: AfterSaleShape
  /** On the order's own page, which need not be named. */
  isOnOrder?: boolean
}) => {
  const t = useAfterSaleTexts()
  const { money, day } = useFormats()
  const isAnnounced = ANNOUNCED_KINDS.some((kind) => kind === found.kind)
  return (
    <div className="flex flex-col gap-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <div>
          {!isOnOrder && (
            <Link
              to={`/orders/${found.order_id}`}
              className="txt-compact-small-plus text-ui-fg-base hover:underline"
            >
              #{found.order_display_id}
            </Link>
          )}
          <Text size="small" className="text-ui-fg-subtle">
            <bdi>
              {t(isAnnounced ? "asked" : "happened", {
                date: day(found.created_at),
                reason: found.reason,
              })}
            </bdi>
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-3">
          {found.replacement_order_id && (
            <Link
              to={`/orders/${found.replacement_order_id}`}
              className="txt-compact-small text-ui-fg-interactive hover:underline"
            >
              {t("replacedBy", { number: found.replacement_display_id })}
            </Link>
          )}
          {found.state === "done" && found.amount > 0 && (
            <Text size="small">
              {t("given", { amount: money(found.amount, found.currency_code) })}
            </Text>
          )}
          <StatusBadge color={COLORS[found.state]}>
            {t(
              isAnnounced
                ? `kinds.${found.kind}.${found.state}`
                : `kinds.${found.kind}`
            )}
          </StatusBadge>
          {found.state === "requested" && <DeclineDrawer id={found.id} />}
        </div>
      </div>
      {found.state === "requested" ? (
        <ReceiveForm found={found} />
      ) : (
        <ul>
          {found.lines
            .filter(({ quantity }) => quantity > 0)
            .map((line) => (
              <li key={line.line_item_id} className="txt-compact-small">
                {line.quantity} × <bdi>{line.title}</bdi>
                {line.fate && line.fate !== "lost" && ` · ${t(line.fate)}`}
              </li>
            ))}
        </ul>
      )}
      {found.answer && (
        <Text size="small" className="text-ui-fg-subtle">
          <bdi>{found.answer}</bdi>
        </Text>
      )}
    </div>
  )
}
