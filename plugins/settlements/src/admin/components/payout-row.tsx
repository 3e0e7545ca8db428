import { StatusBadge, Table, Text } from "@medusajs/ui"
import { AskDrawer } from "#kit/ask-drawer"
import { useAttempt } from "#kit/use-attempt"
import { useFormats } from "#kit/use-formats"
import type { AdminPayout } from "../../types/payout"
import { useWrite } from "../lib/use-settlements"
import { useTexts } from "../lib/use-texts"
import { CooperativeLink } from "./cooperative-link"

const COLORS = { waiting: "grey", paid: "green", failed: "red" } as const

/** One transfer, which can come back once it was made. */
export const PayoutRow = ({
  payout: { id, cooperative_id, name, rib, amount, status, failure_reason },
  currency,
}: {
  payout: AdminPayout
  currency: string
}) => {
  const t = useTexts()
  const { money } = useFormats()
  const attempt = useAttempt()
  const { mutateAsync, isPending } = useWrite()
  return (
    <Table.Row>
      <Table.Cell>
        <CooperativeLink id={cooperative_id} name={name} />
      </Table.Cell>
      <Table.Cell>
        <span className="whitespace-nowrap font-mono text-xs">
          {inGroups(rib)}
        </span>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap text-right tabular-nums">
        {money(amount, currency)}
      </Table.Cell>
      <Table.Cell>
        <div className="flex items-center justify-end gap-3">
          {failure_reason && (
            <Text size="small" className="text-ui-fg-subtle">
              <bdi>{failure_reason}</bdi>
            </Text>
          )}
          <StatusBadge color={COLORS[status]}>
            {t(`payouts.payoutStatus.${status}`)}
          </StatusBadge>
          {status === "paid" && (
            <AskDrawer
              variant="transparent"
              least={3}
              action={t("payouts.fail")}
              title={t("payouts.failTitle", { name })}
              text={t("payouts.failText")}
              label={t("reason")}
              isPending={isPending}
              onSend={(reason) =>
                attempt(
                  () =>
                    mutateAsync({
                      path: `payouts/${id}/fail`,
                      body: { reason },
                    }),
                  t("payouts.failed")
                )
              }
            />
          )}
        </div>
      </Table.Cell>
    </Table.Row>
  )
}

/** Bank, town, account and key, as they stand on a cheque. */
function inGroups(rib: string): string {
  return [
    rib.slice(0, 3),
    rib.slice(3, 6),
    rib.slice(6, 22),
    rib.slice(22),
  ].join(" ")
}
