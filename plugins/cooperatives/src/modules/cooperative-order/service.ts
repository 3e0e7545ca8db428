import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type {
  CooperativeOrderStatus,
  NewCooperativeOrder,
} from "../../types/cooperative-order"
import type {
  MonthRow,
  SalesRows,
  SizeRow,
  WeekRow,
} from "../../types/sales-rows"
import { CooperativeOrder } from "./models/cooperative-order"
import { CooperativeOrderLine } from "./models/cooperative-order-line"
import {
  MONTHS_SQL,
  SIZES_SQL,
  STATUS_COUNTS_SQL,
  TODAY_SQL,
  WEEKS_SQL,
} from "./sales-sql"

const DAY_MS = 24 * 60 * 60 * 1000
const BEST_SELLER_DAYS = 90

/** Days whose sales make the pace at which stock runs out. */
const PACE_DAYS = 28

type StatusCount = { status: CooperativeOrderStatus; count: number }

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

  /** How many parts of a cooperative stand in each status that one is in. */
  @InjectManager()
  async countByStatus(
    cooperative_id: string,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<StatusCount[]> {
    return run<StatusCount>(context, STATUS_COUNTS_SQL, [cooperative_id])
  }

  /** Counts what a cooperative sold until `now`, refused parts left out. */
  @InjectManager()
  async countSales(
    { cooperative_id, now }: { cooperative_id: string; now: Date },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<SalesRows> {
    const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS)
    const ask = <Row extends object>(sql: string, ...values: unknown[]) =>
      run<Row>(context, sql, values)
    const [[day], weeks, months, sizes] = await Promise.all([
      ask<{ today: string }>(TODAY_SQL, now),
      ask<WeekRow>(WEEKS_SQL, cooperative_id, now, now),
      ask<MonthRow>(MONTHS_SQL, cooperative_id, now, now),
      ask<SizeRow>(
        SIZES_SQL,
        ...[daysAgo(PACE_DAYS), cooperative_id, now],
        daysAgo(BEST_SELLER_DAYS)
      ),
    ])
    return { today: day?.today ?? "", weeks, months, sizes }
  }
}

async function run<Row extends object>(
  { manager }: Context<EntityManager>,
  sql: string,
  values: unknown[]
): Promise<Row[]> {
  if (!manager) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "InjectManager gives every public method a manager"
    )
  }
  return manager.execute<Row[]>(sql, values)
}
