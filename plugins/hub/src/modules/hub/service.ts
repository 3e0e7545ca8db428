import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { hubOptionsSchema, type HubOptions } from "../../types/options"
import type { NewReceipt } from "../../types/receipt"
import { ParcelLine } from "./models/parcel-line"
import { Receipt } from "./models/receipt"
import { ReceiptLine } from "./models/receipt-line"

/** Stores what came to the hub, and which lots left in which parcel. */
export default class HubModuleService extends MedusaService({
  Receipt,
  ReceiptLine,
  ParcelLine,
}) {
  /** When something is late, with every default filled in. */
  readonly options

  constructor(container: object, options?: HubOptions) {
    super(container, options)
    this.options = hubOptionsSchema.parse(options ?? {})
  }

  /** Stores a receipt with its lines, all of it or nothing. */
  @InjectManager()
  async recordReceipt(
    receipt: NewReceipt,
    @MedusaContext() context: Context = {}
  ) {
    return this.recordReceipt_(receipt, context)
  }

  @InjectTransactionManager()
  protected async recordReceipt_(
    { lines, ...receipt }: NewReceipt,
    @MedusaContext() context: Context = {}
  ) {
    const created = await this.createReceipts(receipt, context)
    await this.createReceiptLines(
      lines.map((line) => ({ ...line, receipt_id: created.id })),
      context
    )
    return created
  }
}
