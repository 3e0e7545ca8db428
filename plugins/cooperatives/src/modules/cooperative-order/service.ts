import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { NewCooperativeOrder } from "../../types/cooperative-order"
import { CooperativeOrder } from "./models/cooperative-order"
import { CooperativeOrderLine } from "./models/cooperative-order-line"

/** Stores each maker's part of an order. */
export default class CooperativeOrderModuleService extends MedusaService({
  CooperativeOrder,
  CooperativeOrderLine,
}) {
  /** Stores parts with their lines, all of them or none. */
  @InjectManager()
  async createPlacedOrders(
    parts: NewCooperativeOrder[],
    @MedusaContext() context: Context = {}
  ) {
    return this.createPlacedOrders_(parts, context)
  }

  @InjectTransactionManager()
  protected async createPlacedOrders_(
    parts: NewCooperativeOrder[],
    @MedusaContext() context: Context = {}
  ) {
    const orders = await this.createCooperativeOrders(
      parts.map(({ lines: _lines, ...order }) => order),
      context
    )
    await this.createCooperativeOrderLines(
      orders.flatMap(({ id }, index) =>
        (parts[index]?.lines ?? []).map((line) => ({
          ...line,
          cooperative_order_id: id,
        }))
      ),
      context
    )
    return orders
  }
}
