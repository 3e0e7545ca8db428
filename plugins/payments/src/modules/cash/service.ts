import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type { CashState } from "../../types/cash-collection"
import {
  paymentsOptionsSchema,
  type PaymentsOptions,
} from "../../types/options"
import type { RemittancePreview } from "../../types/remittance"
import { COUNTS_SQL, LINE_COUNTS_SQL, TO_DO_SQL } from "./cash-sql"
import { CashCollection } from "./models/cash-collection"
import { CashRemittance } from "./models/cash-remittance"
import { CashRemittanceLine } from "./models/cash-remittance-line"

type Sql = Context<EntityManager>

/** How many collections stand in a state, and their sum in minor units. */
export type CashCount = { state: CashState; count: number; amount: number }

/** How many lines a remittance has, and how many wait for a decision. */
export type LineCounts = {
  id: string
  line_count: number
  undecided_count: number
}

/** Something that waits for staff, how often, and since when. */
export type CashToDo = { key: string; count: number; oldest_at: Date | null }

/** A carrier's file to store; minor units. */
export type NewRemittance = Omit<
  RemittancePreview,
  "known_remittance_id" | "counts"
> & { file_hash: string; author: string }

const DAY_MS = 24 * 60 * 60 * 1000

/** Stores the cash that couriers collect and what carriers hand over. */
export default class CashModuleService extends MedusaService({
  CashCollection,
  CashRemittance,
  CashRemittanceLine,
}) {
  readonly prepayAfter: { refusals: number; days: number }

  constructor(container: object, options?: PaymentsOptions) {
    super(container, options)
    this.prepayAfter = paymentsOptionsSchema.parse(options ?? {}).prepay_after
  }

  /** Whether a phone number refused parcels so often that it has to prepay. */
  async mustPrepay(phone: string | null, now: Date): Promise<boolean> {
    if (!phone) {
      return false
    }
    const { refusals, days } = this.prepayAfter
    const refused = await this.listCashCollections(
      {
        phone: [phone],
        state: "refused",
        refused_at: { $gte: new Date(now.getTime() - days * DAY_MS) },
      },
      { take: refusals, select: ["id"] }
    )
    return refused.length >= refusals
  }

  /** Stores a carrier's file with its lines, all of it or nothing. */
  @InjectManager()
  async storeRemittance(
    remittance: NewRemittance,
    @MedusaContext() context: Sql = {}
  ): Promise<{ id: string }> {
    return this.storeRemittance_(remittance, context)
  }

  @InjectTransactionManager()
  protected async storeRemittance_(
    { lines, ...fields }: NewRemittance,
    @MedusaContext() context: Sql = {}
  ): Promise<{ id: string }> {
    const { id } = await this.createCashRemittances(fields, context)
    await this.createCashRemittanceLines(
      lines.map((line) => ({ ...line, cash_remittance_id: id })),
      context
    )
    return { id }
  }

  /** The board's figures, of one carrier or of all. */
  @InjectManager()
  async countByState(
    { carrier }: { carrier: string | null },
    @MedusaContext() context: Sql = {}
  ): Promise<CashCount[]> {
    return managerOf(context).execute(COUNTS_SQL, [carrier, carrier])
  }

  /** What the lines of remittances come to. */
  @InjectManager()
  async countLines(
    remittance_ids: string[],
    @MedusaContext() context: Sql = {}
  ): Promise<LineCounts[]> {
    return remittance_ids.length
      ? managerOf(context).execute(LINE_COUNTS_SQL, [remittance_ids])
      : []
  }

  /** What waits for staff. */
  @InjectManager()
  async countToDo(@MedusaContext() context: Sql = {}): Promise<CashToDo[]> {
    return managerOf(context).execute(TO_DO_SQL)
  }
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
