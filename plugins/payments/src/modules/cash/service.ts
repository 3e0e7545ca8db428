import { MedusaService } from "@medusajs/framework/utils"
import { CashCollection } from "./models/cash-collection"

/** Stores the cash that couriers collect. */
export default class CashModuleService extends MedusaService({
  CashCollection,
}) {}
