import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useFormats } from "#kit/use-formats"
import type { LedgerViolation } from "../../types/ledger-check"
import { useTexts } from "../lib/use-texts"

/** What breaks a rule, an order by its number, and the two figures that differ. */
export const ViolationLine = ({
  violation: { rule, id, label, found, expected, currency_code },
}: {
  violation: LedgerViolation
}) => {
  const t = useTexts()
  const { money } = useFormats()
  const figure = (amount: number | null) =>
    amount === null ? "" : money(amount, currency_code ?? "mad")
  return (
    <li>
      <Text size="small">
        {rule === "order_adds_up" ? (
          <Link
            className="text-ui-fg-interactive hover:underline"
            to={`/settlements/ledger?order_id=${id}`}
          >
            {label ? `#${label}` : id}
          </Link>
        ) : (
          <>
            {label && `${label} · `}
            <span className="font-mono">{id}</span>
          </>
        )}
        {expected !== null &&
          ` · ${t("check.found", { found: figure(found), expected: figure(expected) })}`}
      </Text>
    </li>
  )
}
