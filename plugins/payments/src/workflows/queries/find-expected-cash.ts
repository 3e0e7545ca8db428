import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { ExpectedCash } from "../../remittance/plan-lines"
import { CASH_STATES, type CashState } from "../../types/cash-collection"
import type { RemittanceFileLine } from "../../types/remittance"

const DAY_MS = 24 * 60 * 60 * 1000
// Cash that is older is read only for lines that name nothing younger.
const RECENT_MS = 365 * DAY_MS
const PAGE_SIZE = 500

/** What is reconciled or called off is expected of no carrier any more. */
const EXPECTED: CashState[] = [
  "to_confirm",
  "confirmed",
  "shipped",
  "collected",
  "remitted",
  "refused",
]

const label = z.object({ tracking_number: z.string() })
const parcel = z.object({ labels: z.array(label.nullable()).nullish() })

const cashSchema = z.object({
  id: z.string(),
  order_id: z.string(),
  order_display_id: z.number(),
  state: z.enum(CASH_STATES),
  amount: z.number(),
  remitted_amount: z.number(),
  written_off_amount: z.number(),
  order: z
    .object({ fulfillments: z.array(parcel.nullable()).nullish() })
    .nullish(),
})

/**
 * Answers for each line of a file the cash it is about, found by its parcel or
 * else by its order, however old that is. A parcel's number is no filter that
 * Query takes, so the cash that carriers still owe is read with its parcels.
 */
export async function findExpectedCash(
  container: MedusaContainer,
  lines: RemittanceFileLine[],
  now: Date
): Promise<(line: RemittanceFileLine) => ExpectedCash | undefined> {
  const byTracking = new Map<string, ExpectedCash>()
  const byNumber = new Map<string, ExpectedCash>()
  const find = ({ tracking, order }: RemittanceFileLine) =>
    byTracking.get(tracking ?? "") ?? byNumber.get(order ?? "")
  const recent = new Date(now.getTime() - RECENT_MS)
  for (const placed_at of [{ $gte: recent }, { $lt: recent }]) {
    for await (const page of readExpected(container, placed_at)) {
      for (const { order, ...cash } of page) {
        byNumber.set(String(cash.order_display_id), cash)
        for (const number of listNumbers(order)) {
          byTracking.set(number, cash)
        }
      }
    }
    if (lines.every(find)) {
      break
    }
  }
  return find
}

function listNumbers(order: z.infer<typeof cashSchema>["order"]): string[] {
  return (order?.fulfillments ?? [])
    .flatMap((parcel) => parcel?.labels ?? [])
    .flatMap((label) => label?.tracking_number ?? [])
}

async function* readExpected(
  container: MedusaContainer,
  placed_at: { $gte: Date } | { $lt: Date }
) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (let after = ""; ;) {
    const { data } = await query.graph({
      entity: "cash_collection",
      fields: [
        ...["id", "order_id", "order_display_id", "state", "amount"],
        ...["remitted_amount", "written_off_amount"],
        "order.fulfillments.labels.tracking_number",
      ],
      filters: { state: EXPECTED, placed_at, id: { $gt: after } },
      pagination: { take: PAGE_SIZE, skip: 0, order: { id: "ASC" } },
    })
    const page = cashSchema.array().parse(data)
    yield page
    after = page[page.length - 1]?.id ?? after
    if (page.length < PAGE_SIZE) {
      return
    }
  }
}
