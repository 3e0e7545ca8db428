import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"

type Input = { number: string; proposed_by: string; author: string }

/** Two people look at money that leaves: the proposer never approves. */
export const validateSecondPersonStep = createStep(
  "validate-second-person",
  async ({ number, proposed_by, author }: Input) => {
    if (proposed_by === author) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `You proposed batch ${number}; a second person must approve it`
      )
    }
  }
)
