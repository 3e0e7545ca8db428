import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VendorProblem } from "../rules/vendor-problem"

/** Refuses an ICE that a cooperative of the shop has already. */
export const validateApplicationIsNewStep = createStep(
  "validate-application-is-new",
  async (input: { ice?: string | null }, { container }) => {
    if (!input.ice) {
      return new StepResponse()
    }
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "cooperative",
      fields: ["id"],
      filters: { ice: [input.ice] },
    })
    if (data.length) {
      throw new VendorProblem(
        "ice_taken",
        "A cooperative with this ICE is in the shop already; ask CoopStore"
      )
    }
    return new StepResponse()
  }
)
