import { MedusaError } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"
import type { NewCommissionRule } from "../../types/commission-rule"

/** Long enough for a form to be sent and a clock to be wrong. */
const GRACE_MS = 10 * 60 * 1000

/** A commission rule must begin now or later, and before it ends. */
export const validateRuleIsForTheFutureStep = createStep(
  "validate-rule-is-for-the-future",
  async ({ valid_from, valid_until }: NewCommissionRule) => {
    const from = new Date(valid_from)
    if (from.getTime() < Date.now() - GRACE_MS) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `A rule cannot begin at ${from.toISOString()}, which is past: what was sold keeps its rate`
      )
    }
    if (valid_until && new Date(valid_until) <= from) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `A rule must end after it begins, at ${from.toISOString()}`
      )
    }
  }
)
