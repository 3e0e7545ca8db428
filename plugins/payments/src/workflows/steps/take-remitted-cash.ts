import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"
import { stillExpected } from "../../remittance/plan-lines"
import { retrieveOrderMoney } from "../queries/retrieve-order-money"
import { toMajorUnits } from "../rules/minor-units"
import { findCashPayment } from "../rules/order-money"

/** Money that a carrier handed over, or kept at the shop's cost; minor units. */
export type TakeCashInput = {
  cash_collection_id: string
  amount: number
  kind: "remitted" | "written_off"
}

/**
 * Adds what came in to an order's cash, never over what was expected, and makes
 * it `remitted` once nothing lacks. Answers the payment to capture and how much,
 * in Medusa's units. Undone by writing the old figures back.
 */
export const takeRemittedCashStep = createStep(
  "take-remitted-cash",
  async (
    { cash_collection_id, amount, kind }: TakeCashInput,
    { container }
  ) => {
    if (amount <= 0) {
      return new StepResponse<TakenCash, Undo | null>(NOTHING, null)
    }
    const service = container.resolve<CashModuleService>(CASH_MODULE)
    const cash = await service.retrieveCashCollection(cash_collection_id)
    const left = stillExpected(cash)
    const taken = Math.min(amount, left)
    if (taken <= 0) {
      return new StepResponse<TakenCash, Undo | null>(NOTHING, null)
    }
    const order = await retrieveOrderMoney(container, cash.order_id)
    const payment = findCashPayment(order)?.payment
    if (!payment || payment.canceled_at) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `Order #${cash.order_display_id} has no promise of cash left to capture`
      )
    }
    const { id, state, remitted_amount, written_off_amount, remitted_at } = cash
    const isAll = taken === left
    await service.updateCashCollections({
      id,
      [`${kind}_amount`]:
        taken + (kind === "remitted" ? remitted_amount : written_off_amount),
      ...(isAll ? { state: "remitted", remitted_at: new Date() } : {}),
    })
    return new StepResponse<TakenCash, Undo | null>(
      {
        payment_id: payment.id,
        taken,
        major_amount: toMajorUnits(taken, cash.currency_code),
        cash_collection_id: isAll ? id : null,
      },
      { id, state, remitted_amount, written_off_amount, remitted_at }
    )
  },
  async (previous, { container }) => {
    if (previous) {
      const service = container.resolve<CashModuleService>(CASH_MODULE)
      await service.updateCashCollections(previous)
    }
  }
)

/** What was taken; `cash_collection_id` when nothing lacks any more. */
export type TakenCash = {
  payment_id: string | null
  taken: number
  major_amount: number
  cash_collection_id: string | null
}

const NOTHING: TakenCash = {
  payment_id: null,
  taken: 0,
  major_amount: 0,
  cash_collection_id: null,
}

type Undo = Pick<
  Awaited<ReturnType<CashModuleService["retrieveCashCollection"]>>,
  "id" | "state" | "remitted_amount" | "written_off_amount" | "remitted_at"
>
