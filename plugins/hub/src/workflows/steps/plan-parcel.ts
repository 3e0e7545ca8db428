import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PackParcel } from "../../types/parcel"
import { getHubOrder } from "../queries/get-hub-order"
import { planParcel } from "../rules/plan-parcel"

/** The lots that go into a parcel; refuses pieces that are not at the hub. */
export const planParcelStep = createStep(
  "plan-parcel",
  async (
    { order_id, lines }: Pick<PackParcel, "order_id" | "lines">,
    { container }
  ) => {
    const order = await getHubOrder(container, order_id)
    if (!order) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Order ${order_id} was not found`
      )
    }
    return new StepResponse(planParcel(order, lines))
  }
)
