import { MedusaError } from "@medusajs/framework/utils"

/** Nobody registers by themselves: people of a cooperative are invited. */
export function refuseRegistration() {
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "A cooperative's people join by an invitation"
  )
}
