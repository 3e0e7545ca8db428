import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import {
  settlementsOptionsSchema,
  type SettlementsOptions,
  type WithdrawalRule,
} from "../../types/options"
import {
  ALLOW_UNDO_SQL,
  BALANCES_SQL,
  SOLD_ORDERS_SQL,
  STANDING_PARTS_SQL,
  UNRELEASED_SQL,
} from "./ledger-sql"
import { LedgerEntry } from "./models/ledger-entry"
import { LedgerRelease } from "./models/ledger-release"

/** Dirhams for one dirham, in millionths. */
const PARITY = 1_000_000

type Sql = Context<EntityManager>

/** What a cooperative is owed in one currency; minor units. */
export type BalanceRow = {
  currency_code: string
  pending: number
  available: number
  paid: number
}

/** Stores what is owed to cooperatives. Entries are added and never changed. */
export default class LedgerModuleService extends MedusaService({
  LedgerEntry,
  LedgerRelease,
}) {
  /** What CoopStore keeps of a sale, in hundredths of a percent. */
  readonly commissionBasisPoints: number

  /** Dirhams for one unit of other currencies, in millionths. */
  readonly exchangeRates: Map<string, number>

  readonly withdrawal: WithdrawalRule

  /** The day of the month on which the shop pays. */
  readonly payoutDay: number

  constructor(container: object, options?: SettlementsOptions) {
    super(container, options)
    const { commission_percent, payout_day, exchange_rates, ...withdrawal } =
      settlementsOptionsSchema.parse(options ?? {})
    this.exchangeRates = new Map(
      Object.entries(exchange_rates).map(([currency, rate]) => [
        currency,
        Math.round(rate * PARITY),
      ])
    )
    this.commissionBasisPoints = Math.round(commission_percent * 100)
    this.withdrawal = withdrawal
    this.payoutDay = payout_day
  }

  /** What a cooperative is owed by currency, at a moment. */
  @InjectManager()
  async sumBalances(
    { cooperative_id, now }: { cooperative_id: string; now: Date },
    @MedusaContext() context: Sql = {}
  ): Promise<BalanceRow[]> {
    return managerOf(context).execute(BALANCES_SQL, [now, now, cooperative_id])
  }

  /** Ids of parts whose money is not released yet, in pages by id. */
  @InjectManager()
  async listUnreleasedParts(
    { after, limit }: { after: string; limit: number },
    @MedusaContext() context: Sql = {}
  ): Promise<string[]> {
    return idsOf(
      await managerOf(context).execute(UNRELEASED_SQL, [after, limit])
    )
  }

  /** Which of these orders have their sale in the ledger. */
  @InjectManager()
  async listSoldOrders(
    order_ids: string[],
    @MedusaContext() context: Sql = {}
  ): Promise<string[]> {
    return order_ids.length
      ? idsOf(await managerOf(context).execute(SOLD_ORDERS_SQL, [order_ids]))
      : []
  }

  /** Of which of these parts goods were not all given back. */
  @InjectManager()
  async listStandingParts(
    part_ids: string[],
    @MedusaContext() context: Sql = {}
  ): Promise<string[]> {
    return part_ids.length
      ? idsOf(await managerOf(context).execute(STANDING_PARTS_SQL, [part_ids]))
      : []
  }

  /**
   * Takes back what an unfinished workflow has just added. Nothing else may:
   * the database refuses every other change to the ledger.
   */
  @InjectManager()
  async undo(
    added: { table: "ledger_entry" | "ledger_release"; ids: string[] },
    @MedusaContext() context: Sql = {}
  ): Promise<void> {
    await this.undo_(added, context)
  }

  @InjectTransactionManager()
  protected async undo_(
    { table, ids }: { table: "ledger_entry" | "ledger_release"; ids: string[] },
    @MedusaContext() context: Sql = {}
  ): Promise<void> {
    const manager = managerOf(context)
    await manager.execute(ALLOW_UNDO_SQL)
    for (const id of ids) {
      await manager.execute(`delete from ${table} where id = ?`, [id])
    }
  }
}

function idsOf(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id)
}

function managerOf({ transactionManager, manager }: Sql): EntityManager {
  const found = transactionManager ?? manager
  if (!found) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "The decorators give every public method a manager"
    )
  }
  return found
}
