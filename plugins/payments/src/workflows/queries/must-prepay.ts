import type { MedusaContainer } from "@medusajs/framework/types"
import { CASH_MODULE } from "../../modules/cash"
import type CashModuleService from "../../modules/cash/service"
import { normalizePhone } from "../rules/normalize-phone"

/** Whether a phone number, however it is typed, refused parcels too often for cash. */
export async function mustPrepay(
  container: MedusaContainer,
  phone: string | null | undefined
): Promise<boolean> {
  return container
    .resolve<CashModuleService>(CASH_MODULE)
    .mustPrepay(normalizePhone(phone), new Date())
}
