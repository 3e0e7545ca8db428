import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VendorProblem } from "../rules/vendor-problem"

/** Refuses an address that signs in for a cooperative already. */
export const validateEmailIsFreeStep = createStep(
  "validate-email-is-free",
  async (input: { email: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "cooperative_admin",
      fields: ["id"],
      filters: { email: [input.email] },
    })
    if (data.length) {
      throw new VendorProblem(
        "email_taken",
        `${input.email} signs in for a cooperative already`
      )
    }
    return new StepResponse()
  }
)
