import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type {
  IncomeFact as Income,
  PartFact as Part,
  SaleFact as Sale,
} from "../../types/facts"
import {
  reportsOptionsSchema,
  type ReportsOptions,
} from "../../types/report-options"
import type { ReportPeriod, SalesDimension } from "../../types/reports"
import { SAVE_INCOME_SQL, SAVE_PARTS_SQL, SAVE_SALES_SQL } from "./facts-sql"
import { IncomeFact } from "./models/income-fact"
import { PartFact } from "./models/part-fact"
import { SaleFact } from "./models/sale-fact"
import {
  DOOR_REFUSALS_SQL,
  FULFILMENT_SQL,
  INCOME_SQL,
  REFUSALS_SQL,
  salesSql,
} from "./reports-sql"

type Sql = Context<EntityManager>

/** A row of `salesSql`; minor units. */
export type SalesSum = {
  key: string | null
  currency_code: string
  total: number
  pieces: number
  lines: number
}

/** A row of `FULFILMENT_SQL`. */
export type HoursCount = { others: number; hours: number | null; parts: number }

/** A row of `REFUSALS_SQL`. */
export type RefusalCount = {
  key: string
  parts: number
  refused: number
  canceled: number
}

/** A row of `DOOR_REFUSALS_SQL`; the key is a month. */
export type DoorRefusalCount = { key: string; orders: number; refused: number }

/** A row of `INCOME_SQL`; minor units. */
export type IncomeSum = {
  cooperative_id: string
  region: string | null
  currency_code: string
  amount: number
}

/** Stores what reports are counted from, and counts. */
export default class ReportModuleService extends MedusaService({
  PartFact,
  SaleFact,
  IncomeFact,
}) {
  /** The market of each currency, by its lower-case code. */
  readonly marketOfCurrency: Record<string, string>

  constructor(container: object, options?: ReportsOptions) {
    super(container, options)
    const { market_of_currency } = reportsOptionsSchema.parse(options ?? {})
    this.marketOfCurrency = market_of_currency
  }

  /** Writes parts and their articles as they stand, in place of what was. */
  @InjectManager()
  async saveSales(
    facts: { parts: Part[]; sales: Sale[] },
    @MedusaContext() context: Sql = {}
  ): Promise<void> {
    await this.saveSales_(facts, context)
  }

  @InjectTransactionManager()
  protected async saveSales_(
    { parts, sales }: { parts: Part[]; sales: Sale[] },
    @MedusaContext() context: Sql = {}
  ): Promise<void> {
    await run(context, SAVE_PARTS_SQL, [JSON.stringify(parts)])
    await run(context, SAVE_SALES_SQL, [JSON.stringify(sales)])
  }

  /** Writes payments to cooperatives; those that are there stay. */
  @InjectManager()
  async saveIncome(
    income: Income[],
    @MedusaContext() context: Sql = {}
  ): Promise<void> {
    await run(context, SAVE_INCOME_SQL, [JSON.stringify(income)])
  }

  /** What was sold in a period, refused and canceled parts left out. */
  @InjectManager()
  async sumSales(
    { by, from, to }: ReportPeriod & { by: SalesDimension },
    @MedusaContext() context: Sql = {}
  ): Promise<SalesSum[]> {
    return run(context, salesSql(by), [from, to])
  }

  /** How many parts of a period took how many hours in each stage. */
  @InjectManager()
  async countHours(
    { from, to }: ReportPeriod,
    @MedusaContext() context: Sql = {}
  ): Promise<HoursCount[]> {
    return run(context, FULFILMENT_SQL, [from, to])
  }

  /** Parts of a period by maker, and how many were refused or canceled. */
  @InjectManager()
  async countRefusals(
    { from, to }: ReportPeriod,
    @MedusaContext() context: Sql = {}
  ): Promise<RefusalCount[]> {
    return run(context, REFUSALS_SQL, [from, to])
  }

  /** Orders of a period to be paid at the door, and how many were refused. */
  @InjectManager()
  async countDoorRefusals(
    { from, to }: ReportPeriod,
    @MedusaContext() context: Sql = {}
  ): Promise<DoorRefusalCount[]> {
    return run(context, DOOR_REFUSALS_SQL, [from, to])
  }

  /** What was paid to each cooperative in a period. */
  @InjectManager()
  async sumIncome(
    { from, to }: ReportPeriod,
    @MedusaContext() context: Sql = {}
  ): Promise<IncomeSum[]> {
    return run(context, INCOME_SQL, [from, to])
  }
}

async function run<Row extends object>(
  { transactionManager, manager }: Sql,
  sql: string,
  values: unknown[]
): Promise<Row[]> {
  const found = transactionManager ?? manager
  if (!found) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The decorators give every public method a manager"
    )
  }
  return found.execute<Row[]>(sql, values)
}
