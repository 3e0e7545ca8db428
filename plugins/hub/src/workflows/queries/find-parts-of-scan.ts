import type { MedusaContainer } from "@medusajs/framework/types"
import type { PartToReceive } from "../../types/receipt"
import { foldName, readScan } from "../rules/read-scan"
import { listParts } from "./list-parts"

/**
 * The parts that a scanned or typed code may mean: one, several when an order
 * has several makers, or none.
 */
export async function findPartsOfScan(
  container: MedusaContainer,
  code: string
): Promise<PartToReceive[]> {
  const scan = readScan(code)
  if (!scan) {
    return []
  }
  if (scan.kind === "part") {
    return listParts(container, { id: [scan.id] })
  }
  const { display_id, cooperative } = scan
  const parts = await listParts(container, { order_display_id: display_id })
  return parts.filter(
    (part) =>
      !cooperative || foldName(part.cooperative.name).includes(cooperative)
  )
}
