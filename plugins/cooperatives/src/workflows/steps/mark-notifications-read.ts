import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"

/** News of a cooperative; all of it when no ids are given. */
export type MarkNotificationsReadInput = {
  cooperative_id: string
  ids?: string[]
}

/** Marks unread news as read; undone by marking them unread. */
export const markNotificationsReadStep = createStep(
  "mark-notifications-read",
  async (
    { cooperative_id, ids }: MarkNotificationsReadInput,
    { container }
  ) => {
    const service =
      container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    const unread = await service.listCooperativeNotifications(
      {
        cooperative_id: [cooperative_id],
        read_at: null,
        ...(ids && { id: ids }),
      },
      { select: ["id"] }
    )
    const read_at = new Date()
    await service.updateCooperativeNotifications(
      unread.map(({ id }) => ({ id, read_at }))
    )
    return new StepResponse(
      unread.length,
      unread.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length) {
      const service =
        container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
      await service.updateCooperativeNotifications(
        ids.map((id) => ({ id, read_at: null }))
      )
    }
  }
)
