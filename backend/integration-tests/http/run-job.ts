import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Runs a scheduled job of the shop now. */
export const runJob = (container: MedusaContainer, name: string) =>
  container.resolve(Modules.WORKFLOW_ENGINE).run(`job-${name}`, { input: {} })
