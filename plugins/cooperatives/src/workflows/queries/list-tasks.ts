import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { COOPERATIVE_MODULE } from "../../modules/cooperative"
import type CooperativeModuleService from "../../modules/cooperative/service"
import type { StaffTask } from "../../types/to-do"
import { expiringFilters } from "../rules/expiring-filters"
import { lateFilters } from "../rules/late-filters"
import { toVerifyFilters } from "../rules/to-verify-filters"

/** A task of staff, and the policy of whoever may do it. */
export type GuardedTask = StaffTask & {
  policy: { resource: string; operation: string }
}

type Work = {
  key: string
  policy: `${string}:${string}`
  entity: string
  filters: Record<string, unknown>
  /** Says since when a thing waits. */
  since: string
  link: string
}

/** What waits for staff about cooperatives; each is one count by an index. */
export async function listTasks(
  container: MedusaContainer,
  now: Date
): Promise<GuardedTask[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { deadlines } =
    container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
  const count = async (work: Work): Promise<GuardedTask> => {
    const { data, metadata } = await query.graph({
      entity: work.entity,
      fields: ["id", work.since],
      filters: work.filters,
      pagination: { skip: 0, take: 1, order: { [work.since]: "ASC" } },
    })
    const [oldest]: Record<string, unknown>[] = data
    const [resource = "", operation = ""] = work.policy.split(":")
    return {
      key: work.key,
      count: metadata?.count ?? 0,
      link: work.link,
      oldest_at: toIso(oldest?.[work.since]),
      policy: { resource, operation },
    }
  }
  const late = (stage: "accept" | "make_ready", since: string): Work => ({
    key: `late_to_${stage}`,
    policy: "cooperative_order:read",
    entity: "cooperative_order",
    filters: lateFilters(stage, deadlines, now),
    since,
    link: `/cooperative-orders?late=${stage}`,
  })
  return Promise.all(
    [
      {
        key: "applications",
        policy: "cooperative_application:update",
        entity: "cooperative_application",
        filters: { status: ["submitted"] },
        since: "submitted_at",
        link: "/cooperatives/applications?status=submitted",
      } as const,
      {
        key: "listing_changes",
        policy: "listing_change:update",
        entity: "listing_change",
        filters: { status: ["submitted"] },
        since: "submitted_at",
        link: "/listing-changes?status=submitted",
      } as const,
      {
        key: "certificates_to_verify",
        policy: "cooperative:update",
        entity: "certificate",
        filters: toVerifyFilters(),
        since: "updated_at",
        link: "/cooperatives/certificates?state=to_verify",
      } as const,
      {
        key: "certificates_expiring",
        policy: "cooperative:update",
        entity: "certificate",
        filters: expiringFilters(now),
        since: "valid_until",
        link: "/cooperatives/certificates?state=expiring",
      } as const,
      late("accept", "placed_at"),
      late("make_ready", "accepted_at"),
      {
        key: "stock_alerts",
        policy: "inventory_level:read",
        entity: "stock_alert",
        filters: { alerted_at: { $ne: null } },
        since: "alerted_at",
        link: "/cooperatives/stock-alerts",
      } as const,
    ].map(count)
  )
}

function toIso(value: unknown): string | null {
  return value instanceof Date || typeof value === "string"
    ? new Date(value).toISOString()
    : null
}
