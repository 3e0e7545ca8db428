import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { ParcelOutcome } from "../../types/parcel"

// Workflows throw plain copies of what their steps threw.
const refusalSchema = z.object({
  type: z.enum([
    MedusaError.Types.NOT_ALLOWED,
    MedusaError.Types.NOT_FOUND,
    MedusaError.Types.INVALID_DATA,
  ]),
  message: z.string(),
})

/** How an act on a parcel went. What is broken, not refused, is thrown on. */
export async function outcomeOf(
  id: string,
  act: () => Promise<unknown>
): Promise<ParcelOutcome> {
  try {
    await act()
    return { id, refusal: null }
  } catch (error) {
    const { data } = refusalSchema.safeParse(error)
    if (!data) {
      throw error
    }
    return { id, refusal: data.message }
  }
}
