import { MedusaService } from "@medusajs/framework/utils"
import {
  cooperativesOptionsSchema,
  type CooperativesOptions,
} from "../../types/options"
import { Certificate } from "./models/certificate"
import { Cooperative } from "./models/cooperative"
import { CooperativeAdmin } from "./models/cooperative-admin"
import { Prize } from "./models/prize"
import { Programme } from "./models/programme"
import { Training } from "./models/training"

/** Stores cooperatives, their people and their records. */
export default class CooperativeModuleService extends MedusaService({
  Cooperative,
  CooperativeAdmin,
  Certificate,
  Programme,
  Training,
  Prize,
}) {
  /** Origins that may call `/vendor`, separated by commas. */
  readonly vendorCors: string

  constructor(container: object, options?: CooperativesOptions) {
    super(container, options)
    this.vendorCors =
      cooperativesOptionsSchema.parse(options ?? {}).vendor_cors ?? ""
  }
}
