import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { listKnownEntries } from "../queries/list-known-entries"
import { planOrderEntries } from "../queries/plan-order-entries"
import {
  givenBackBy,
  givenBackByLine,
  planRefund,
  type Refund,
} from "../rules/plan-refund"

/**
 * The entries of a refund and the minor units that the shopper gets back by its
 * source, in all and by line. An order whose sale was not written yet is written with it.
 */
export const planRefundEntriesStep = createStep(
  "plan-refund-entries",
  async (refund: Refund, { container }) => {
    const now = new Date()
    const written = await listKnownEntries(container, refund.order_id)
    const before = written.length
      ? { known: written, lacking: [] }
      : await planOrderEntries(container, refund.order_id, now)
    const known = [...before.known, ...before.lacking]
    const entries = planRefund(refund, { known, now })
    const own = [...known, ...entries].filter(
      ({ source }) => source === refund.source
    )
    return new StepResponse({
      entries: [...before.lacking, ...entries],
      amount: givenBackBy(own),
      lines: givenBackByLine(own),
    })
  }
)
