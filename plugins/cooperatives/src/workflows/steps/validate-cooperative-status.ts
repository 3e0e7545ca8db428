import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CooperativeStatus } from "../../types/cooperative-statuses"
import { getCooperative } from "../queries/get-cooperative"

/** The cooperative, and the statuses from which `action` is possible. */
export type ValidateCooperativeStatusInput = {
  id: string
  from: CooperativeStatus[]
  /** Past participle that ends the sentence, as `suspended`. */
  action: string
}

/** Refuses a transition that the cooperative's status does not allow. */
export const validateCooperativeStatusStep = createStep(
  "validate-cooperative-status",
  async (input: ValidateCooperativeStatusInput, { container }) => {
    const cooperative = await getCooperative(container, input.id, [
      "withdrawn_product_ids",
    ])
    if (!input.from.includes(cooperative.status)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Cooperative ${cooperative.name} is ${cooperative.status}; only ${input.from.join(" or ")} cooperatives can be ${input.action}`
      )
    }
    return new StepResponse(cooperative)
  }
)
