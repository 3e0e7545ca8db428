import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const ZONE = "sidebar"

/** Lower comes first; what is not named stands at 0, in its own order. */
const ORDER = {
  "core:Searchbar": { order: -2 },
  "core:nav:/to-do": { order: -1 },
}

/**
 * Puts the page To do first in the admin's menu, for everybody who has not
 * arranged it; an arrangement that staff saved for all is left alone.
 */
export async function keepAdminMenu(container: MedusaContainer): Promise<void> {
  const settings = container.resolve(Modules.SETTINGS)
  const [known] = await settings.listLayoutConfigurations({
    zone: ZONE,
    is_system_default: true,
  })
  if (!known) {
    await settings.createLayoutConfigurations({
      zone: ZONE,
      is_system_default: true,
      configuration: { widgets: ORDER },
    })
  }
}
