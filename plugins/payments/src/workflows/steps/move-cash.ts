import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"
import { type CashState, NEXT_CASH_STATES } from "../../types/cash-collection"

/** An order's cash, the state that it takes, and who says so. */
export type MoveCashInput = {
  order_id: string
  state: Exclude<CashState, "to_confirm">
  /** A user's id, or `system`. */
  author: string
  /** Why, when the cash was refused. */
  reason?: string
}

/** Refuses a move that the cash's state does not allow; answers the cash's id. */
export const validateCashMoveStep = createStep(
  "validate-cash-move",
  async ({ order_id, state }: MoveCashInput, { container }) => {
    const service = container.resolve<CashModuleService>(CASH_MODULE)
    const [cash] = await service.listCashCollections({ order_id: [order_id] })
    if (!cash) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Order ${order_id} is not paid in cash`
      )
    }
    const next = NEXT_CASH_STATES[cash.state]
    if (!next.includes(state)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The cash of order #${cash.order_display_id} is ${cash.state}; it can become ${next.join(" or ") || "nothing else"}, not ${state}`
      )
    }
    return new StepResponse(cash.id)
  }
)

/** Gives the cash its state and the time; undone by writing the old ones back. */
export const moveCashStep = createStep(
  "move-cash",
  async ({ id, move }: { id: string; move: MoveCashInput }, { container }) => {
    const service = container.resolve<CashModuleService>(CASH_MODULE)
    const {
      created_at: _created,
      updated_at: _updated,
      ...previous
    } = await service.retrieveCashCollection(id)
    const moved = await service.updateCashCollections({
      id,
      state: move.state,
      [`${move.state}_at`]: new Date(),
      ...(move.state === "confirmed" ? { confirmed_by: move.author } : {}),
      ...(move.reason ? { refusal_reason: move.reason } : {}),
    })
    return new StepResponse(moved, previous)
  },
  async (previous, { container }) => {
    if (previous) {
      const service = container.resolve<CashModuleService>(CASH_MODULE)
      await service.updateCashCollections(previous)
    }
  }
)
