import type { Suite } from "../../suite"
import { openListingDesk } from "../listing-desk"

/** How a suite's promises open a desk of their own. */
export function deskOf({ api, getContainer }: Suite) {
  return (options?: { authorised?: boolean }) =>
    openListingDesk(api, getContainer(), options)
}
