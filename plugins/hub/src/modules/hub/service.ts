import { MedusaService } from "@medusajs/framework/utils"
import { hubOptionsSchema, type HubOptions } from "../../types/options"
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
}
