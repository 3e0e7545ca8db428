import { MedusaError } from "@medusajs/framework/utils"
import type { Carrier } from "../../types/carrier"

/** The carrier of a code; throws NOT_FOUND, naming those that there are. */
export function findCarrier(carriers: Carrier[], code: string): Carrier {
  const carrier = carriers.find((each) => each.code === code)
  if (!carrier) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no carrier ${code}; there are ${carriers.map((each) => each.code).join(", ")}`
    )
  }
  return carrier
}
