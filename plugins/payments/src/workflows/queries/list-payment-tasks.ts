import type { MedusaContainer } from "@medusajs/framework/types"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"
import { REFUNDS_MODULE } from "../../modules/refunds"
import type RefundsModuleService from "../../modules/refunds/service"
import type { StaffTask } from "../../types/to-do"

/** A task, and what a role needs to do it. */
export type PaymentTask = StaffTask & {
  policy: { resource: string; operation: string }
}

const LINKS: Record<string, Pick<PaymentTask, "link" | "policy">> = {
  cash_to_confirm: {
    link: "/cash?state=to_confirm",
    policy: { resource: "cash_collection", operation: "update" },
  },
  cash_not_collected: {
    link: "/cash?state=shipped",
    policy: { resource: "cash_remittance", operation: "update" },
  },
  cash_not_remitted: {
    link: "/cash?state=collected",
    policy: { resource: "cash_remittance", operation: "update" },
  },
  cash_to_reconcile: {
    link: "/cash/remittances?reconciled=false",
    policy: { resource: "cash_remittance", operation: "update" },
  },
}

/** What waits for staff in the money that comes in and goes back. */
export async function listPaymentTasks(
  container: MedusaContainer
): Promise<PaymentTask[]> {
  const cash = container.resolve<CashModuleService>(CASH_MODULE)
  const refunds = container.resolve<RefundsModuleService>(REFUNDS_MODULE)
  const [owed, count] = await refunds.listAndCountOrderRefunds(
    { way: "transfer", state: "owed" },
    { take: 1, order: { created_at: "ASC" } }
  )
  const tasks = (await cash.countToDo()).flatMap(
    ({ key, count: waiting, oldest_at }) => {
      const known = LINKS[key]
      return known
        ? [{ key, count: waiting, oldest_at: toText(oldest_at), ...known }]
        : []
    }
  )
  return [
    ...tasks,
    {
      key: "refunds_to_transfer",
      count,
      oldest_at: toText(owed[0]?.created_at ?? null),
      link: "/cash/refunds",
      policy: { resource: "order_refund", operation: "update" },
    },
  ]
}

const toText = (moment: Date | string | null) =>
  moment ? new Date(moment).toISOString() : null
