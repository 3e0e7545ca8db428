import { MedusaService } from "@medusajs/framework/utils"
import { listCarriers } from "./carriers/list-carriers"
import type { Carrier } from "../../types/carrier"
import type { CarriersOptions } from "../../types/options"
import { TrackingNumber } from "./models/tracking-number"

/** Knows the shop's carriers, and stores which numbers parcels bear. */
export default class CarrierModuleService extends MedusaService({
  TrackingNumber,
}) {
  readonly carriers: Carrier[]

  constructor(container: object, options?: CarriersOptions) {
    super(container, options)
    this.carriers = listCarriers(options)
  }
}
