import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { NewCommissionRule } from "../types/commission-rule"
import { createCommissionRuleStep } from "./steps/create-commission-rule"
import { validateRuleIsForTheFutureStep } from "./steps/validate-rule-is-for-the-future"
import { validateRuleScopeExistsStep } from "./steps/validate-rule-scope-exists"

export type AddCommissionRuleInput = NewCommissionRule

/** Adds a version of what CoopStore keeps; what was sold keeps its rate. */
export const addCommissionRuleWorkflow = createWorkflow(
  "add-commission-rule",
  function (input: AddCommissionRuleInput) {
    validateRuleIsForTheFutureStep(input)
    validateRuleScopeExistsStep(input)
    return new WorkflowResponse(createCommissionRuleStep(input))
  }
)
