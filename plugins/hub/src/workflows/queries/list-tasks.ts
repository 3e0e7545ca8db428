import type { MedusaContainer } from "@medusajs/framework/types"
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
  { key: "late_to_ship", stages: ["to_pack", "packed"] },
  { key: "late_to_deliver", stages: ["shipped"] },
]

/** What is late at the hub. */
export async function listTasks(container: MedusaContainer): Promise<Task[]> {
  return Promise.all(
    TASKS.map(async ({ key, stages }) => {
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
  )
}

/** The board, narrowed to what is late at these stages. */
function linkTo(stages: HubStage[]): string {
  const search = new URLSearchParams({ late: "true" })
  stages.forEach((stage) => search.append("stage", stage))
  return `/hub?${search}`
}
