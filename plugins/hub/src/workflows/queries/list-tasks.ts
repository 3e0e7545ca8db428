import type { MedusaContainer } from "@medusajs/framework/types"
import { AFTER_SALE_MODULE } from "../../modules/after-sale"
import type AfterSaleModuleService from "../../modules/after-sale/service"
import type { HubStage } from "../../types/board"
import { getBoardColumn } from "./get-board-column"

/** Something that staff should see to; `link` is an admin path. */
export type Task = {
  key: string
  count: number
  link: string
  oldest_at: string | null
}

const TASKS: { key: string; stages: HubStage[] }[] = [
  { key: "late_to_receive", stages: ["ready"] },
  { key: "late_to_complete", stages: ["received"] },
  { key: "late_to_ship", stages: ["to_pack", "packed"] },
  { key: "late_to_deliver", stages: ["shipped"] },
]

/** What is late at the hub, and what shoppers announced. */
export async function listTasks(container: MedusaContainer): Promise<Task[]> {
  return Promise.all([...listLate(container), countReturns(container)])
}

async function countReturns(container: MedusaContainer): Promise<Task> {
  const service = container.resolve<AfterSaleModuleService>(AFTER_SALE_MODULE)
  const [[oldest], count] = await service.listAndCountAfterSales(
    { state: "requested" },
    { take: 1, order: { created_at: "ASC" } }
  )
  return {
    key: "returns_to_receive",
    count,
    link: "/hub/returns",
    oldest_at: oldest ? new Date(oldest.created_at).toISOString() : null,
  }
}

function listLate(container: MedusaContainer): Promise<Task>[] {
  return TASKS.map(async ({ key, stages }) => {
    const columns = await Promise.all(
      stages.map((stage) =>
        getBoardColumn(container, stage, {
          filters: { cooperative_id: null, market: null, is_late: true },
          page: { limit: 0, offset: 0 },
        })
      )
    )
    const oldest = columns.flatMap(({ oldest_late_at }) =>
      oldest_late_at ? new Date(oldest_late_at).toISOString() : []
    )
    return {
      key,
      count: columns.reduce((sum, { late }) => sum + late, 0),
      link: linkTo(stages),
      oldest_at: oldest.sort()[0] ?? null,
    }
  })
}

/** The board, narrowed to what is late at these stages. */
function linkTo(stages: HubStage[]): string {
  const search = new URLSearchParams({ late: "true" })
  stages.forEach((stage) => search.append("stage", stage))
  return `/hub?${search}`
}
