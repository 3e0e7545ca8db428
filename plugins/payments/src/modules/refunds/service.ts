import { MedusaService } from "@medusajs/framework/utils"
import { OrderRefund } from "./models/order-refund"

/** Stores what was given back to shoppers, and what is owed to them. */
export default class RefundsModuleService extends MedusaService({
  OrderRefund,
}) {}
