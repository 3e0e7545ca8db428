import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import type { CooperativeNotificationKind } from "../../types/cooperative-notification"

/** What a cooperative is told; the words are the reader's interface's. */
export type NotifyCooperativeInput = {
  cooperative_id: string
  kind: CooperativeNotificationKind
  data?: Record<string, string | number | null>
}

/** Adds a line to a cooperative's news; undone by taking it away. */
export const createCooperativeNotificationStep = createStep(
  "create-cooperative-notification",
  async ({ data = {}, ...input }: NotifyCooperativeInput, { container }) => {
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const { id } = await service.createCooperativeNotifications({
      ...input,
      data,
    })
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      const service =
        container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
      await service.deleteCooperativeNotifications([id])
    }
  }
)
