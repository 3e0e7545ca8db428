import { Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { AskDrawer } from "#kit/ask-drawer"
import { crumb } from "#kit/crumb"
import { useAttempt } from "#kit/use-attempt"
import { useFormats } from "#kit/use-formats"
import { DecideDrawer } from "../../../../components/remittances/decide-drawer"
import { LinesTable } from "../../../../components/remittances/lines-table"
import {
  isUndecided,
  type RemittanceShape,
} from "../../../../../types/remittance"
import { useCarrierNames } from "../../../../lib/use-carrier-names"
import { usePayments, usePaymentWrite } from "../../../../lib/use-payments"
import { useTexts } from "../../../../lib/use-texts"

/** One remittance: its lines, what waits, and its bank transfer. */
const RemittancePage = () => {
  const { id = "" } = useParams()
  const { data, error } = usePayments<{ cash_remittance: RemittanceShape }>(
    `cash-remittances/${id}`
  )
  if (error) {
    return <Text>{error.message}</Text>
  }
  return data ? <Remittance remittance={data.cash_remittance} /> : null
}

const Remittance = ({ remittance }: { remittance: RemittanceShape }) => {
  const t = useTexts()
  const { money, day } = useFormats()
  const attempt = useAttempt()
  const { mutateAsync, isPending } = usePaymentWrite()
  const nameOf = useCarrierNames()
  const { currency_code, reconciled_at, bank_reference } = remittance
  const waiting = remittance.lines.filter(isUndecided)
  const total = money(remittance.total, currency_code)
  return (
    <Container className="divide-y overflow-hidden p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading>{remittance.file_name}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {nameOf(remittance.carrier)}, {day(remittance.created_at)}, {total}
            {waiting.length > 0 &&
              ` · ${t("remit.undecided", { count: waiting.length })}`}
          </Text>
        </div>
        {reconciled_at ? (
          <StatusBadge color="green">
            {t("remit.reconciledBy", {
              date: day(reconciled_at),
              reference: bank_reference,
            })}
          </StatusBadge>
        ) : (
          <AskDrawer
            action={t("remit.reconcile")}
            title={t("remit.reconcileTitle", { amount: total })}
            text={t("remit.reconcileText")}
            label={t("refund.reference")}
            variant="secondary"
            most={140}
            isDisabled={waiting.length > 0}
            isPending={isPending}
            onSend={(reference) =>
              attempt(
                () =>
                  mutateAsync({
                    path: `cash-remittances/${remittance.id}/reconcile`,
                    body: { reference },
                  }),
                t("remit.reconciled")
              )
            }
          />
        )}
      </div>
      <LinesTable
        currency_code={currency_code}
        lines={[...remittance.lines].sort((a, b) => a.row - b.row)}
      >
        {(line) =>
          isUndecided(line) ? (
            <DecideDrawer line={line} currency_code={currency_code} />
          ) : (
            line.decision && (
              <Text size="small" className="text-ui-fg-subtle">
                {t("line.decidedBecause", {
                  decision: t(`decisions.${line.decision}`),
                  reason: line.decision_reason,
                })}
              </Text>
            )
          )
        }
      </LinesTable>
    </Container>
  )
}

export const handle = crumb("payments:remit.one")

export default RemittancePage
