import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircleSolid, ExclamationCircleSolid } from "@medusajs/icons"
import { Button, Container, Text } from "@medusajs/ui"
import { crumb } from "#kit/crumb"
import { useFormats } from "#kit/use-formats"
import {
  LEDGER_RULES,
  type LedgerCheck,
  type LedgerRule,
} from "../../../../types/ledger-check"
import { PageHead } from "../../../components/page-head"
import { ViolationLine } from "../../../components/violation-line"
import { useLedgerCheck } from "../../../lib/use-settlements"
import { useTexts } from "../../../lib/use-texts"

const CheckPage = () => {
  const t = useTexts()
  const { moment } = useFormats()
  const { data, error, refetch, isFetching } = useLedgerCheck()

  return (
    <Container className="divide-y p-0">
      <PageHead title={t("check.title")} text={t("check.text")}>
        {data && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("check.took", {
              date: moment(data.checked_at),
              ms: data.took_ms,
            })}
          </Text>
        )}
        <Button
          size="small"
          variant="secondary"
          isLoading={isFetching}
          onClick={() => refetch()}
        >
          {t("check.again")}
        </Button>
      </PageHead>
      {error && <Text className="px-6 py-4">{error.message}</Text>}
      {data &&
        LEDGER_RULES.map((rule) => (
          <RuleSection key={rule} rule={rule} check={data} />
        ))}
    </Container>
  )
}

const RuleSection = ({
  rule,
  check,
}: {
  rule: LedgerRule
  check: LedgerCheck
}) => {
  const t = useTexts()
  const broken = check.violations.filter((each) => each.rule === rule)
  return (
    <section
      className="flex gap-3 px-6 py-4"
      aria-label={t(`check.rules.${rule}`)}
    >
      {broken.length ? (
        <ExclamationCircleSolid className="text-ui-tag-red-icon mt-0.5 shrink-0" />
      ) : (
        <CheckCircleSolid className="text-ui-tag-green-icon mt-0.5 shrink-0" />
      )}
      <div className="min-w-0">
        <Text weight="plus">{t(`check.rules.${rule}`)}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("check.looked", { count: check.counts[rule] })} ·{" "}
          {broken.length
            ? t("check.broken", { count: broken.length })
            : t("check.fine")}
        </Text>
        {broken.length > 0 && (
          <ul className="mt-2 flex flex-col gap-1">
            {broken.map((violation) => (
              <ViolationLine key={violation.id} violation={violation} />
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

export const config = defineRouteConfig({
  label: "menu.check",
  translationNs: "settlements",
  rank: 4,
})

export const handle = crumb("settlements:menu.check")

export default CheckPage
