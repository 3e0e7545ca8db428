import type { MedusaContainer } from "@medusajs/framework/types"
import { eventually } from "../eventually"
import { fingerprintOf } from "./fingerprint"

/** Waits until subscribers have written what they write: two looks alike. */
export async function settle(container: MedusaContainer): Promise<void> {
  let last = ""
  await eventually(
    async () => JSON.stringify(await fingerprintOf(container)),
    (print) => {
      const isStill = print === last
      last = print
      return isStill
    }
  )
}
