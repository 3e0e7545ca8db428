import { Button, Container, Heading } from "@medusajs/ui"
import { useState } from "react"
import { crumb } from "#kit/crumb"
import { PagedList } from "#kit/paged-list"
import {
  AFTER_SALE_STATES,
  ANNOUNCED_KINDS,
} from "../../../../types/after-sale"
import { HubNav } from "../../../components/hub-nav"
import { ReturnCard } from "../../../components/after-sale/return-card"
import { useAfterSales, useAfterSaleTexts } from "../../../lib/use-after-sale"

const LIMIT = 20

/** Returns that shoppers announced, to be received or declined. */
const ReturnsPage = () => {
  const t = useAfterSaleTexts()
  const [state, setState] =
    useState<(typeof AFTER_SALE_STATES)[number]>("requested")
  const [offset, setOffset] = useState(0)
  const { data, error } = useAfterSales({
    kind: [...ANNOUNCED_KINDS],
    state,
    limit: LIMIT,
    offset,
  })
  const show = (chosen: typeof state) => {
    setState(chosen)
    setOffset(0)
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading>{t("title")}</Heading>
        <HubNav />
      </div>
      <div className="flex flex-wrap gap-2 px-6 py-4">
        {AFTER_SALE_STATES.map((each) => (
          <Button
            key={each}
            size="small"
            aria-pressed={each === state}
            variant={each === state ? "primary" : "secondary"}
            onClick={() => show(each)}
          >
            {t(`states.${each}`)}
          </Button>
        ))}
      </div>
      <PagedList
        error={error}
        count={data?.count}
        none={t("none")}
        limit={LIMIT}
        offset={offset}
        onChange={setOffset}
      >
        {data?.after_sales.map((found) => (
          <ReturnCard key={found.id} found={found} />
        ))}
      </PagedList>
    </Container>
  )
}

export const handle = crumb("hub:nav.returns")

export default ReturnsPage
