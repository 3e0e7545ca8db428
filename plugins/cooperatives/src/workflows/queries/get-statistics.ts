import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  getTotalVariantAvailability,
} from "@medusajs/framework/utils"
import { COOPERATIVE_ORDER_MODULE } from "../../modules/cooperative-order"
import type CooperativeOrderModuleService from "../../modules/cooperative-order/service"
import type { VendorStatistics } from "../../types/statistics"
import { toStatistics } from "../rules/to-statistics"
import { listLineTexts } from "./list-line-texts"

/** Whose figures, when, and in which words. */
export type StatisticsInput = {
  cooperative_id: string
  now: Date
  locale: string
}

/** What a cooperative steers by, in three counts and two reads. */
export async function getStatistics(
  container: MedusaContainer,
  { cooperative_id, now, locale }: StatisticsInput
): Promise<VendorStatistics> {
  const service = container.resolve<CooperativeOrderModuleService>(
    COOPERATIVE_ORDER_MODULE
  )
  const rows = await service.countSales({ cooperative_id, now })
  const [texts, stock] = await Promise.all([
    listLineTexts(container, { lines: rows.sizes, locale }),
    readStock(
      container,
      rows.sizes
        .filter(({ recent_pieces }) => recent_pieces > 0)
        .flatMap(({ variant_id }) => variant_id ?? [])
    ),
  ])
  return toStatistics(rows, { texts, stock })
}

/** What can still be sold of variants; null where nobody counts it. */
async function readStock(
  container: MedusaContainer,
  variant_ids: string[]
): Promise<Map<string, number | null>> {
  if (!variant_ids.length) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const availability = await getTotalVariantAvailability(query, { variant_ids })
  return new Map(
    Object.entries(availability).map(([id, { availability: left }]) => [
      id,
      left,
    ])
  )
}
