import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VendorProblem } from "../rules/vendor-problem"

/** A cooperative, and the person who will no longer manage it, if any. */
export type ValidateManagerRemainsInput = {
  cooperative_id: string
  without: string | null
}

/** Refuses to leave a cooperative without anybody who manages it. */
export const validateManagerRemainsStep = createStep(
  "validate-manager-remains",
  async (
    { cooperative_id, without }: ValidateManagerRemainsInput,
    { container }
  ) => {
    if (!without) {
      return new StepResponse()
    }
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "cooperative_admin",
      fields: ["id"],
      filters: { cooperative_id: [cooperative_id], role: "manager" },
    })
    const managers: { id: string }[] = data
    if (!managers.some(({ id }) => id !== without)) {
      throw new VendorProblem(
        "last_manager",
        "A cooperative needs a manager; name another one first"
      )
    }
    return new StepResponse()
  }
)
