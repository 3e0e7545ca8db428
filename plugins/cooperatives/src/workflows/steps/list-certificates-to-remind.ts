import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REMINDER_DAYS } from "../../types/reminder-days"
import { isReminderDue } from "../rules/is-reminder-due"

/** A certificate that is about to expire, and whose it is. */
export type ExpiringCertificate = {
  id: string
  type: string
  number: string
  valid_until: string | Date
  reminded_at: string | Date | null
  cooperative_id: string
}

const DAY_MS = 24 * 60 * 60 * 1000

/** The certificates whose cooperatives are to be reminded today. */
export const listCertificatesToRemindStep = createStep(
  "list-certificates-to-remind",
  async (_input: undefined, { container }) => {
    const now = new Date()
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "certificate",
      fields: [
        "id",
        "type",
        "number",
        "valid_until",
        "reminded_at",
        "cooperative_id",
      ],
      filters: {
        valid_until: {
          $gte: now,
          $lte: new Date(now.getTime() + REMINDER_DAYS[0] * DAY_MS),
        },
      },
    })
    const certificates: ExpiringCertificate[] = data
    return new StepResponse(
      certificates.filter((certificate) => isReminderDue(certificate, now))
    )
  }
)
