import type { CooperativeActivity } from "@coopstore/cooperatives/types"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaSuiteOptions } from "@medusajs/test-utils/dist/medusa-test-runner"
import { twoCooperatives } from "../vendor/world"

type Api = MedusaSuiteOptions["api"]

export type Person = { headers: object }

/** The space of a cooperative that a coach may enter, and the log of it. */
export async function openAssistedSpace(api: Api, container: MedusaContainer) {
  const world = await twoCooperatives(api, container)

  /** Asks as somebody; a refusal is an answer too. */
  const ask = (
    { headers }: Person,
    method: string,
    url: string,
    data?: object
  ) =>
    api.request({
      method,
      url,
      headers,
      validateStatus: () => true,
      ...(data && { data }),
    })
  const log = async (): Promise<CooperativeActivity[]> => {
    const { data } = await api.get("/vendor/activity?limit=100", world.me)
    return data.activities
  }
  /** What an act added to the log. */
  const noted = async (act: () => Promise<unknown>) => {
    const before = (await log()).length
    await act()
    const after = await log()
    return after.slice(0, after.length - before)
  }
  /** Lets a coach in, and answers who it is there. */
  const open = async (coach: Person = world.things.coach) => {
    const { status, data } = await ask(
      coach,
      "POST",
      `/admin/cooperatives/${world.mine.id}/assist`,
      {}
    )
    expect([status, data.message]).toEqual([200, undefined])
    return {
      headers: { authorization: `Bearer ${data.assistance.token}` },
    }
  }

  return { world, ask, log, noted, open }
}
