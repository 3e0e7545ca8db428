import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CashSolid } from "@medusajs/icons"
import { Button, Container, Text } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { crumb } from "#kit/crumb"
import { Pager } from "#kit/pager"
import { useAttempt } from "#kit/use-attempt"
import { PAYOUT_BATCH_STATUSES } from "../../../types/payout"
import { BatchCard } from "../../components/batch-card"
import { Choice } from "../../components/choice"
import { PageHead } from "../../components/page-head"
import { usePayoutBatches, useWrite } from "../../lib/use-settlements"
import { useTexts } from "../../lib/use-texts"

const LIMIT = 10

const PayoutsPage = () => {
  const t = useTexts()
  const attempt = useAttempt()
  const [search, setSearch] = useSearchParams()
  const status = search.get("status")
  const offset = Number(search.get("offset") ?? 0)
  const { data, error } = usePayoutBatches({
    limit: LIMIT,
    offset,
    ...(status ? { status } : {}),
  })
  const { mutateAsync, isPending } = useWrite()

  return (
    <div className="flex flex-col gap-4">
      <Container className="divide-y p-0">
        <PageHead title={t("payouts.title")} text={t("payouts.text")}>
          <div className="w-40">
            <Choice
              hasLabel={false}
              label={t("payouts.all")}
              none={t("payouts.all")}
              options={PAYOUT_BATCH_STATUSES.map((id) => ({
                id,
                name: t(`payouts.status.${id}`),
              }))}
              value={status}
              onChange={(id) => setSearch(id ? { status: id } : {})}
            />
          </div>
          <Button
            size="small"
            isLoading={isPending}
            onClick={() =>
              attempt(
                () => mutateAsync({ path: "payout-batches" }),
                t("payouts.proposed")
              )
            }
          >
            {t("payouts.propose")}
          </Button>
        </PageHead>
        {error && <Text className="px-6 py-4">{error.message}</Text>}
        {data?.count === 0 && (
          <Text className="px-6 py-4">
            {t(status ? "payouts.noneOfState" : "payouts.none")}
          </Text>
        )}
        {Number(data?.count) > LIMIT && (
          <Pager
            count={data?.count ?? 0}
            limit={LIMIT}
            offset={offset}
            onChange={(next) =>
              setSearch({
                ...(status ? { status } : {}),
                offset: String(next),
              })
            }
          />
        )}
      </Container>
      {data?.payout_batches.map((batch) => (
        <BatchCard key={batch.id} batch={batch} />
      ))}
    </div>
  )
}

export const config = defineRouteConfig({
  label: "menu.payouts",
  translationNs: "settlements",
  icon: CashSolid,
})

export const handle = crumb("settlements:menu.payouts")

export default PayoutsPage
