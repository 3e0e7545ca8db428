import type { Suite } from "../../suite"
import { openListingDesk } from "../listing-desk"

export type OpenDesk = ReturnType<typeof deskOf>

/** One desk, as every promise finds it: with the authorisation or still without. */
export function deskOf({
  api,
  getContainer,
}: Pick<Suite, "api" | "getContainer">) {
  let desk: Awaited<ReturnType<typeof openListingDesk>>
  beforeAll(async () => {
    desk = await openListingDesk(api, getContainer())
  })
  return async ({ authorised = true } = {}) => {
    if (authorised) {
      await desk.authorise()
    }
    return desk
  }
}
