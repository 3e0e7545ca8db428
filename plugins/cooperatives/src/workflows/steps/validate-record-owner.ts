import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RecordKind } from "../../types/records"

/** A record or person, and the cooperative that it should belong to. */
export type ValidateRecordOwnerInput = {
  id: string
  kind: RecordKind | "cooperative_admin"
  cooperative_id: string
}

/** Refuses a record that is not about the cooperative. */
export const validateRecordOwnerStep = createStep(
  "validate-record-owner",
  async (input: ValidateRecordOwnerInput, { container }) => {
    const { id, kind, cooperative_id } = input
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: kind,
      fields: ["id"],
      filters: { id: [id], cooperative_id: [cooperative_id] },
    })
    if (!data.length) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Cooperative ${cooperative_id} has no ${kind} ${id}`
      )
    }
    return new StepResponse()
  }
)
