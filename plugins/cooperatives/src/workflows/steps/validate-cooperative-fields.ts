import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  createCooperativeSchema,
  findPlaceErrors,
  updateCooperativeSchema,
  type CreateCooperative,
  type UpdateCooperative,
} from "../../types/cooperative"
import { getCooperative } from "../queries/get-cooperative"

/** Refuses a new cooperative whose fields are of the wrong form. */
export const validateNewCooperativeStep = createStep(
  "validate-new-cooperative",
  async (input: CreateCooperative) => {
    refuse(createCooperativeSchema.safeParse(input).error?.issues ?? [])
    return new StepResponse()
  }
)

/** Refuses a change that would leave a cooperative of the wrong form. */
export const validateCooperativeChangeStep = createStep(
  "validate-cooperative-change",
  async (input: UpdateCooperative & { id: string }, { container }) => {
    const { id, ...change } = input
    refuse(updateCooperativeSchema.safeParse(change).error?.issues ?? [])
    const current = await getCooperative(container, id, [
      "country",
      "region",
      "contact_phone",
      "members",
      "women",
    ])
    refuse(findPlaceErrors({ ...current, ...change }))
    return new StepResponse()
  }
)

function refuse(issues: { message: string }[]) {
  if (issues.length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      issues.map(({ message }) => message).join(". ")
    )
  }
}
