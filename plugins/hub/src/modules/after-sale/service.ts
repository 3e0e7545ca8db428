import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type {
  AfterSaleKind,
  AfterSaleLineShape,
  AfterSaleState,
} from "../../types/after-sale"
import {
  afterSaleOptionsSchema,
  type AfterSaleOptions,
  type WithdrawalDays,
} from "../../types/after-sale-options"
import { AfterSale } from "./models/after-sale"
import { AfterSaleLine } from "./models/after-sale-line"

/** Something to store that happened after a sale. */
export type NewAfterSale = {
  kind: AfterSaleKind
  state: AfterSaleState
  order_id: string
  order_display_id: number
  currency_code: string
  reason: string
  author: string
  done_at: Date | null
  lines: Omit<AfterSaleLineShape, "replacement_variant_id">[]
}

/** Stores what happened to orders after their sale. */
export default class AfterSaleModuleService extends MedusaService({
  AfterSale,
  AfterSaleLine,
}) {
  /** How long shoppers may send back. */
  readonly withdrawal: WithdrawalDays

  constructor(container: object, options?: AfterSaleOptions) {
    super(container, options)
    this.withdrawal = afterSaleOptionsSchema.parse(options ?? {})
  }

  /** Stores it with its lines, all of it or nothing. */
  @InjectManager()
  async record(
    after_sale: NewAfterSale,
    @MedusaContext() context: Context = {}
  ): Promise<{ id: string }> {
    return this.record_(after_sale, context)
  }

  @InjectTransactionManager()
  protected async record_(
    { lines, ...fields }: NewAfterSale,
    @MedusaContext() context: Context = {}
  ): Promise<{ id: string }> {
    const { id } = await this.createAfterSales(fields, context)
    await this.createAfterSaleLines(
      lines.map((line) => ({ ...line, after_sale_id: id })),
      context
    )
    return { id }
  }
}
