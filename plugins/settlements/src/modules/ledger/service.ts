import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { SettlementsOptions } from "../../types/options"
import type { NewPayoutBatch } from "../../types/payout"
import type { NewStatement } from "../../types/statement"
import { idsOf, listOf, managerOf, required, type Sql } from "./ledger-manager"
import * as sql from "./ledger-sql"
import { CommissionRule } from "./models/commission-rule"
import { LedgerEntry } from "./models/ledger-entry"
import { LedgerRelease } from "./models/ledger-release"
import { Payout } from "./models/payout"
import { PayoutBatch } from "./models/payout-batch"
import { Statement } from "./models/statement"
import { StatementLine } from "./models/statement-line"
import { readTerms, type LedgerTerms } from "./read-terms"

/** What a cooperative is owed in one currency; minor units. */
export type BalanceRow = {
  currency_code: string
  pending: number
  available: number
  paid: number
}

/** A moment, and the parts whose money is held back although it was released. */
type DueAt = { now: Date; held?: string[] }

/** What an unfinished workflow added. */
type Added = {
  table: "commission_rule" | "ledger_entry" | "ledger_release" | "statement"
  ids: string[]
}

/** Stores what is owed to cooperatives. Entries are added and never changed. */
export default class LedgerModuleService extends MedusaService({
  CommissionRule,
  LedgerEntry,
  LedgerRelease,
  Payout,
  PayoutBatch,
  Statement,
  StatementLine,
}) {
  /** What the options say of money. */
  readonly terms: LedgerTerms

  constructor(container: object, options?: SettlementsOptions) {
    super(container, options)
    this.terms = readTerms(options ?? {})
  }

  /** What a cooperative is owed by currency, at a moment. */
  @InjectManager()
  async sumBalances(
    { cooperative_id, now, held = [] }: DueAt & { cooperative_id: string },
    @MedusaContext() context: Sql = {}
  ): Promise<BalanceRow[]> {
    return managerOf(context).execute(sql.BALANCES_SQL, [
      now,
      now,
      listOf(held),
      cooperative_id,
    ])
  }

  /** What may be paid at a moment; cooperatives that are owed nothing are left out. */
  @InjectManager()
  async listAvailable(
    { now, held = [] }: DueAt,
    @MedusaContext() context: Sql = {}
  ): Promise<{ cooperative_id: string; amount: number }[]> {
    return managerOf(context).execute(sql.AVAILABLE_SQL, [listOf(held), now])
  }

  /** Ids of parts whose money is not released yet, in pages by id. */
  @InjectManager()
  async listUnreleasedParts(
    { after, limit }: { after: string; limit: number },
    @MedusaContext() context: Sql = {}
  ): Promise<string[]> {
    return idsOf(
      await managerOf(context).execute(sql.UNRELEASED_SQL, [after, limit])
    )
  }

  /** Which of these orders have their sale in the ledger. */
  @InjectManager()
  async listSoldOrders(
    order_ids: string[],
    @MedusaContext() context: Sql = {}
  ): Promise<string[]> {
    return order_ids.length
      ? idsOf(
          await managerOf(context).execute(sql.SOLD_ORDERS_SQL, [order_ids])
        )
      : []
  }

  /** Of which of these parts goods were not all given back. */
  @InjectManager()
  async listStandingParts(
    part_ids: string[],
    @MedusaContext() context: Sql = {}
  ): Promise<string[]> {
    return part_ids.length
      ? idsOf(
          await managerOf(context).execute(sql.STANDING_PARTS_SQL, [part_ids])
        )
      : []
  }

  /** Entries of a cooperative, written before a moment, on no statement yet. */
  @InjectManager()
  async listUnstatedEntries(
    { cooperative_id, before }: { cooperative_id: string; before: Date },
    @MedusaContext() context: Sql = {}
  ): Promise<{ id: string; amount: number }[]> {
    return managerOf(context).execute(sql.UNSTATED_ENTRIES_SQL, [
      before,
      cooperative_id,
    ])
  }

  /** Cooperatives with entries, written before a moment, on no statement yet. */
  @InjectManager()
  async listCooperativesToState(
    before: Date,
    @MedusaContext() context: Sql = {}
  ): Promise<string[]> {
    return idsOf(
      await managerOf(context).execute(sql.UNSTATED_COOPERATIVES_SQL, [before])
    )
  }

  /** Last statements of cooperatives that can be paid and are in no open batch; the oldest first. */
  @InjectManager()
  async listStatementsToPay(
    { now, held = [] }: DueAt,
    @MedusaContext() context: Sql = {}
  ): Promise<{ id: string; closes_at: Date }[]> {
    const rows = await managerOf(context).execute<
      { id: string; closes_at: Date | string }[]
    >(sql.STATEMENTS_TO_PAY_SQL, [listOf(held), now])
    return rows.map(({ id, closes_at }) => ({
      id,
      closes_at: new Date(closes_at),
    }))
  }

  /** Stores a statement with its lines, both or none. */
  @InjectTransactionManager()
  async createClosedStatement(
    { lines, ...statement }: NewStatement,
    @MedusaContext() context: Sql = {}
  ): Promise<{ id: string }> {
    const [stored] = await this.createStatements([statement], context)
    const { id } = required(stored)
    await this.createStatementLines(
      lines.map((line) => ({ ...line, statement_id: id })),
      context
    )
    return { id }
  }

  /** Stores a batch with its payouts, all or none. */
  @InjectTransactionManager()
  async createProposedBatch(
    { payouts, left_out, ...batch }: NewPayoutBatch,
    @MedusaContext() context: Sql = {}
  ): Promise<{ id: string }> {
    const [stored] = await this.createPayoutBatches(
      [{ ...batch, left_out: { cooperatives: left_out } }],
      context
    )
    const { id } = required(stored)
    await this.createPayouts(
      payouts.map((payout) => ({ ...payout, batch_id: id })),
      context
    )
    return { id }
  }

  /**
   * Takes back what an unfinished workflow has just added. Nothing else may:
   * the database refuses every other change to the ledger.
   */
  @InjectTransactionManager()
  async undo(
    { table, ids }: Added,
    @MedusaContext() context: Sql = {}
  ): Promise<void> {
    const manager = managerOf(context)
    await manager.execute(sql.ALLOW_UNDO_SQL)
    for (const id of ids) {
      if (table === "statement") {
        await manager.execute(
          "delete from statement_line where statement_id = ?",
          [id]
        )
      }
      await manager.execute(`delete from ${table} where id = ?`, [id])
    }
  }
}
