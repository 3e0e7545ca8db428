import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { HUB_MODULE } from "../../modules/hub"
import type HubModuleService from "../../modules/hub/service"
import type { BoardColumn, HubStage } from "../../types/board"
import type { LateAfterDays } from "../../types/options"
import { columnSql } from "./board-sql"

/** What narrows the board; null narrows nothing. */
export type BoardFilters = {
  cooperative_id: string | null
  market: string | null
  is_late: boolean
}

export type BoardPage = { limit: number; offset: number }

/**
 * One column of the board, counted by the database in one query. It reads
 * across modules, because a board of orders, parts and parcels is about all of
 * them; nothing is written this way.
 */
export async function getBoardColumn(
  container: MedusaContainer,
  stage: HubStage,
  { filters, page }: { filters: BoardFilters; page: BoardPage }
): Promise<BoardColumn> {
  const { options } = container.resolve<HubModuleService>(HUB_MODULE)
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: Omit<BoardColumn, "stage">[] } = await database.raw(
    columnSql(stage),
    { ...daysOf(stage, options.late_after_days), ...filters, ...page }
  )
  const [row] = rows
  return {
    stage,
    count: row?.count ?? 0,
    late: row?.late ?? 0,
    oldest_late_at: row?.oldest_late_at ?? null,
    cards: row?.cards ?? [],
  }
}

function daysOf(stage: HubStage, late: LateAfterDays) {
  if (stage === "delivered") {
    return { home_days: null, days: null }
  }
  return stage === "shipped"
    ? { home_days: late.shipped, days: late.shipped_abroad }
    : { home_days: late[stage], days: late[stage] }
}
