import { listRegions } from "@/lib/geography/regions"
import type { SearchParams } from "./catalogue-state"

/** The region that a cooperative list is narrowed to: an ISO code, or null. */
export function parseRegionFilter(params: SearchParams): string | null {
  const value = params["region"]
  const code = Array.isArray(value) ? value[0] : value
  return listRegions("fr").find((region) => region.code === code)?.code ?? null
}
