import { useQueries } from "@tanstack/react-query"
import { FetchError } from "@medusajs/js-sdk"
import { sdk } from "@coopstore/admin-kit/sdk"

/** A kind of work that waits, as a plugin's endpoint tells it. */
export type Task = {
  key: string
  count: number
  link: string
  oldest_at: string | null
}

/** The plugins that know of work, in the order in which work is shown. */
export const DESKS = ["cooperatives", "hub", "payments", "settlements"] as const

export type Desk = (typeof DESKS)[number]

const MINUTE_MS = 60_000

/** What waits at each desk; a desk that is not there, or not ours, is empty. */
export const useTasks = () =>
  useQueries({
    queries: DESKS.map((desk) => ({
      queryKey: ["to-do", desk],
      queryFn: () => readTasks(desk),
      refetchInterval: MINUTE_MS,
    })),
    combine: (answers) => ({
      isLoading: answers.some(({ isPending }) => isPending),
      failed: DESKS.filter((_, index) => answers[index]?.isError),
      desks: DESKS.map((desk, index) => ({
        desk,
        tasks: answers[index]?.data ?? [],
      })),
    }),
  })

async function readTasks(desk: Desk): Promise<Task[]> {
  try {
    const { tasks } = await sdk.client.fetch<{ tasks: Task[] }>(
      `/admin/to-do/${desk}`
    )
    return tasks
  } catch (error) {
    const isAbsent =
      error instanceof FetchError && [403, 404].includes(error.status ?? 0)
    if (isAbsent) {
      return []
    }
    throw error
  }
}
