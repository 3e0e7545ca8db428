import { MedusaService } from "@medusajs/framework/utils"
import { CooperativeOrder } from "./models/cooperative-order"
import { CooperativeOrderLine } from "./models/cooperative-order-line"

/** Stores each maker's part of an order. */
export default class CooperativeOrderModuleService extends MedusaService({
  CooperativeOrder,
  CooperativeOrderLine,
}) {}
