import { defineRouteConfig } from "@medusajs/admin-sdk"
import { HandTruck } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useSearchParams } from "react-router-dom"
import { crumb } from "#kit/crumb"
import { HUB_STAGES, type HubStage } from "../../../types/board"
import { BoardColumn } from "../../components/board/board-column"
import {
  BoardFilters,
  type Filters,
} from "../../components/board/board-filters"
import { StageStrip } from "../../components/board/stage-strip"
import { HubNav } from "../../components/hub-nav"
import { useBoard } from "../../lib/use-hub"
import { useTexts } from "../../lib/use-texts"

const CARDS = 10
const MOST_CARDS = 100

const HubPage = () => {
  const t = useTexts()
  const [search, setSearch] = useSearchParams()
  const [limit, setLimit] = useState(CARDS)
  const filters: Filters = {
    cooperative_id: search.get("cooperative_id") ?? "",
    market: search.get("market") ?? "",
    late: search.get("late") === "true",
    stages: HUB_STAGES.filter((stage) =>
      search.getAll("stage").includes(stage)
    ),
  }
  const { data, error } = useBoard({
    cooperative_id: filters.cooperative_id || undefined,
    market: filters.market || undefined,
    late: filters.late ? "true" : undefined,
    limit,
    offset: 0,
  })
  // The address keeps the filters, so that a list of things to do can link.
  const narrow = (change: Partial<Filters>) => {
    const next = { ...filters, ...change }
    setLimit(CARDS)
    setSearch({
      ...(next.cooperative_id && { cooperative_id: next.cooperative_id }),
      ...(next.market && { market: next.market }),
      ...(next.late && { late: "true" }),
      ...(next.stages.length > 0 && { stage: next.stages }),
    })
  }
  const columns = data?.columns ?? []
  const { stages } = filters
  const choose = (stage: HubStage) =>
    narrow({ stages: stages.includes(stage) ? [] : [stage] })
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading>{t("title")}</Heading>
        <HubNav />
      </div>
      <div className="px-6 py-4">
        <BoardFilters filters={filters} onChange={narrow} />
      </div>
      {error && <Text className="px-6 py-4">{error.message}</Text>}
      <StageStrip columns={columns} chosen={stages} onChoose={choose} />
      <div className="flex flex-col gap-3 overflow-x-auto px-6 py-4 sm:flex-row">
        {columns
          .filter(({ stage }) => !stages.length || stages.includes(stage))
          .map((column) => (
            <BoardColumn
              key={column.stage}
              column={column}
              isChosen={stages.length > 0}
              onMore={() => setLimit(MOST_CARDS)}
            />
          ))}
      </div>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "title",
  translationNs: "hub",
  icon: HandTruck,
})

export const handle = crumb("hub:title")

export default HubPage
