import { MedusaService } from "@medusajs/framework/utils"
import {
  cooperativesOptionsSchema,
  type ApplicationLimits,
  type CooperativesOptions,
  type Deadlines,
} from "../../types/options"
import type { VendorRoute } from "../../types/vendor-route"
import { Activity } from "./models/activity"
import { AssistanceGrant } from "./models/assistance-grant"
import { Certificate } from "./models/certificate"
import { CoachingSession } from "./models/coaching-session"
import { Cooperative } from "./models/cooperative"
import { CooperativeAdmin } from "./models/cooperative-admin"
import { CooperativeApplication } from "./models/cooperative-application"
import { CooperativeInvitation } from "./models/cooperative-invitation"
import { CooperativeNotification } from "./models/cooperative-notification"
import { Prize } from "./models/prize"
import { Programme } from "./models/programme"
import { Training } from "./models/training"
import { VendorOperation } from "./models/vendor-operation"

/** Stores cooperatives, their people and their records. */
export default class CooperativeModuleService extends MedusaService({
  Cooperative,
  CooperativeAdmin,
  Certificate,
  Programme,
  Training,
  Prize,
  CoachingSession,
  AssistanceGrant,
  Activity,
  CooperativeApplication,
  CooperativeInvitation,
  CooperativeNotification,
  VendorOperation,
}) {
  /** Origins that may call `/vendor`, separated by commas. */
  readonly vendorCors: string

  /** Routes of other plugins under `/vendor`, and who may call them. */
  readonly vendorRoutes: VendorRoute[]

  /** Applications that may be sent within an hour. */
  readonly applicationLimits: ApplicationLimits

  /** Address of the cooperatives' space; empty when it is not known. */
  readonly spaceUrl: string

  /** How long an order may wait at its maker. */
  readonly deadlines: Deadlines

  constructor(container: object, options?: CooperativesOptions) {
    super(container, options)
    const {
      vendor_cors,
      vendor_routes,
      application_limits,
      deadlines,
      space_url,
    } = cooperativesOptionsSchema.parse(options ?? {})
    this.vendorCors = vendor_cors ?? ""
    this.vendorRoutes = vendor_routes ?? []
    this.applicationLimits = application_limits
    this.deadlines = deadlines
    this.spaceUrl = space_url ?? ""
  }

  /**
   * Begins a request that named a key, or answers how the first one with that
   * key went. Two that arrive at once meet in the unique index.
   */
  async beginOperation(
    operation: Pick<Operation, "cooperative_id" | "key" | "fingerprint">
  ): Promise<Operation & { isNew: boolean }> {
    const { cooperative_id, key } = operation
    const known = await this.findOperation(cooperative_id, key)
    if (known) {
      return { ...known, isNew: false }
    }
    try {
      const created = await this.createVendorOperations(operation)
      return { ...created, isNew: true }
    } catch (error) {
      const other = await this.findOperation(cooperative_id, key)
      if (!other) {
        throw error
      }
      return { ...other, isNew: false }
    }
  }

  /** Keeps what an operation was answered. */
  async finishOperation(operation: {
    id: string
    status: number
    answer: unknown
  }): Promise<void> {
    await this.updateVendorOperations({
      ...operation,
      answer: JSON.parse(JSON.stringify(operation.answer ?? null)),
    })
  }

  /** Forgets an operation, so that it may be tried again. */
  async forgetOperation(id: string): Promise<void> {
    await this.deleteVendorOperations([id])
  }

  /** An operation by its key; one that never ended is forgotten. */
  private async findOperation(
    cooperative_id: string,
    key: string
  ): Promise<Operation | undefined> {
    const [known] = await this.listVendorOperations({
      cooperative_id: [cooperative_id],
      key: [key],
    })
    if (!known || known.status !== null || !isAbandoned(known.created_at)) {
      return known
    }
    await this.deleteVendorOperations([known.id])
    return undefined
  }
}

type Operation = {
  id: string
  cooperative_id: string
  key: string
  fingerprint: string
  status: number | null
  answer: Record<string, unknown> | null
}

const ABANDONED_AFTER_MS = 60_000

/** Whether a server that died must have left an operation unfinished. */
function isAbandoned(created_at: Date): boolean {
  return Date.now() - new Date(created_at).getTime() > ABANDONED_AFTER_MS
}
