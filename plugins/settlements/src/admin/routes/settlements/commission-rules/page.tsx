import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container, StatusBadge, Table, Text } from "@medusajs/ui"
import { crumb } from "#kit/crumb"
import { ListTable } from "#kit/list-table"
import { useFormats } from "#kit/use-formats"
import type { AdminCommissionRule } from "../../../../types/commission-rule"
import { CooperativeLink } from "../../../components/cooperative-link"
import { PageHead } from "../../../components/page-head"
import { RuleDrawer } from "../../../components/rule-drawer"
import { useCommissionRules } from "../../../lib/use-settlements"
import { useTexts } from "../../../lib/use-texts"

const COLUMNS = ["scope", "rate", "period", "author", "reason"] as const

const CommissionRulesPage = () => {
  const t = useTexts()
  const { percent } = useFormats()
  const { data, error } = useCommissionRules()

  return (
    <Container className="divide-y overflow-hidden p-0">
      <PageHead title={t("rules.title")} text={t("rules.text")}>
        <RuleDrawer />
      </PageHead>
      {data && (
        <Text className="px-6 py-4">
          {t("rules.default", { percent: percent(data.default_basis_points) })}
        </Text>
      )}
      {error && <Text className="px-6 py-4">{error.message}</Text>}
      {data && data.commission_rules.length > 0 && (
        <ListTable
          columns={COLUMNS.map((column) => t(`rules.columns.${column}`))}
        >
          {data.commission_rules.map((rule) => (
            <RuleRow key={rule.id} rule={rule} />
          ))}
        </ListTable>
      )}
      {data?.commission_rules.length === 0 && (
        <Text className="px-6 py-4">{t("rules.none")}</Text>
      )}
    </Container>
  )
}

const STANDINGS = { now: "green", later: "blue", over: "grey" } as const

const RuleRow = ({ rule }: { rule: AdminCommissionRule }) => {
  const t = useTexts()
  const { percent, day } = useFormats()
  const standing = standingOf(rule, new Date())
  return (
    <Table.Row>
      <Table.Cell className="py-2">
        {rule.cooperative ? (
          <CooperativeLink {...rule.cooperative} />
        ) : (
          t("everyCooperative")
        )}
        {" · "}
        <bdi>{rule.category?.name ?? t("everyCategory")}</bdi>
      </Table.Cell>
      <Table.Cell className="tabular-nums">
        {percent(rule.basis_points)}
      </Table.Cell>
      <Table.Cell className="py-2">
        <span className="flex items-center gap-3">
          <StatusBadge
            color={STANDINGS[standing]}
            className="shrink-0 whitespace-nowrap"
          >
            {t(`rules.${standing}`)}
          </StatusBadge>
          <span className="whitespace-nowrap">
            {[
              t("rules.fromDay", { date: day(rule.valid_from) }),
              ...(rule.valid_until
                ? [
                    t("rules.untilDay", {
                      date: day(lastMoment(rule.valid_until)),
                    }),
                  ]
                : []),
            ].join(", ")}
          </span>
        </span>
      </Table.Cell>
      <Table.Cell className="py-2">
        <bdi>{rule.author_name}</bdi>
      </Table.Cell>
      <Table.Cell className="py-2">
        <bdi>{rule.reason}</bdi>
      </Table.Cell>
    </Table.Row>
  )
}

function standingOf(
  { valid_from, valid_until }: AdminCommissionRule,
  now: Date
): keyof typeof STANDINGS {
  if (new Date(valid_from) > now) {
    return "later"
  }
  return valid_until && new Date(valid_until) <= now ? "over" : "now"
}

/** A rule ends before the first moment that is not in it. */
function lastMoment(valid_until: string): string {
  return new Date(Date.parse(valid_until) - 1).toISOString()
}

export const config = defineRouteConfig({
  label: "menu.rules",
  translationNs: "settlements",
  rank: 2,
})

export const handle = crumb("settlements:menu.rules")

export default CommissionRulesPage
