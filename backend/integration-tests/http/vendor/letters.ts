import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Letters that were written to an address, and what they are made of. */
export async function lettersOf(
  container: MedusaContainer,
  to: string
): Promise<{ template: string; text: string }[]> {
  const sent = await container
    .resolve(Modules.NOTIFICATION)
    .listNotifications({ to, channel: "email" })
  return sent.map(({ template, data }) => ({
    template,
    text: JSON.stringify(data),
  }))
}
