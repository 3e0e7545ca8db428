import type { MedusaContainer } from "@medusajs/framework/types"
import { anOrder, type TestLine } from "./an-order"

/** An order of one maker, and its only part. */
export async function aSale(
  container: MedusaContainer,
  cooperative_id: string,
  { delivery, ...line }: Partial<TestLine> & { delivery?: number } = {}
) {
  const { id, parts, ...order } = await anOrder(container, {
    lines: [{ cooperative_id, ...line }],
    ...(delivery ? { delivery } : {}),
  })
  return { ...order, order_id: id, id: String(parts[0]?.id) }
}
