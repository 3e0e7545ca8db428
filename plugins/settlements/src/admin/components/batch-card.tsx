import { Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { ListTable } from "#kit/list-table"
import { useFormats } from "#kit/use-formats"
import type { AdminPayoutBatch } from "../../types/payout"
import { useTexts } from "../lib/use-texts"
import { BatchActions } from "./batch-actions"
import { CooperativeLink } from "./cooperative-link"
import { PayoutRow } from "./payout-row"

const COLORS = {
  proposed: "orange",
  approved: "blue",
  paid: "green",
  canceled: "grey",
} as const

/** A batch: where it stands, who did what, and to whom it pays. */
export const BatchCard = ({ batch }: { batch: AdminPayoutBatch }) => {
  const t = useTexts()
  const { money } = useFormats()
  return (
    <Container className="divide-y overflow-hidden p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Heading level="h2">{batch.number}</Heading>
          <StatusBadge
            color={COLORS[batch.status]}
            className="whitespace-nowrap"
          >
            {t(`payouts.status.${batch.status}`)}
          </StatusBadge>
          <Text size="small" className="text-ui-fg-subtle">
            {t("payouts.transfers", { count: batch.payouts.length })}
          </Text>
          <Text weight="plus" className="tabular-nums">
            {money(batch.total, batch.currency_code)}
          </Text>
        </div>
        <BatchActions batch={batch} />
      </div>
      <BatchFacts batch={batch} />
      <ListTable
        columns={[
          t("payouts.columns.name"),
          t("payouts.columns.rib"),
          { text: t("payouts.columns.amount"), className: "text-right" },
          "",
        ]}
      >
        {batch.payouts.map((payout) => (
          <PayoutRow
            key={payout.id}
            payout={payout}
            currency={batch.currency_code}
          />
        ))}
      </ListTable>
      {batch.left_out.length > 0 && (
        <div className="px-6 py-4">
          <Text size="small" weight="plus">
            {t("payouts.leftOut")}
          </Text>
          {batch.left_out.map(({ cooperative_id, name, amount, reason }) => (
            <Text key={cooperative_id} size="small">
              <CooperativeLink id={cooperative_id} name={name} /> ·{" "}
              {money(amount, batch.currency_code)} ·{" "}
              {t(`payouts.reasons.${reason}`)}
            </Text>
          ))}
        </div>
      )}
    </Container>
  )
}

const BatchFacts = ({ batch }: { batch: AdminPayoutBatch }) => {
  const t = useTexts()
  const { moment } = useFormats()
  const facts = [
    ["proposedBy", batch.proposed_by_name, batch.proposed_at],
    ["approvedBy", batch.approved_by_name, batch.approved_at],
    ["paidBy", batch.paid_by_name, batch.paid_at],
  ] as const
  return (
    <div className="grid gap-x-6 gap-y-2 px-6 py-4 sm:grid-cols-2 xl:grid-cols-4">
      {facts.map(
        ([key, name, date]) =>
          name &&
          date && (
            <div key={key}>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {t(`payouts.${key}`)}
              </Text>
              <Text size="small">{t("by", { name, date: moment(date) })}</Text>
            </div>
          )
      )}
      {batch.reference && (
        <div>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {t("payouts.reference")}
          </Text>
          <Text size="small" className="break-words">
            <bdi>{batch.reference}</bdi>
          </Text>
        </div>
      )}
    </div>
  )
}
