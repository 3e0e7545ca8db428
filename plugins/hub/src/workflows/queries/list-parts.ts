import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { BigNumber, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LineToReceive, PartToReceive } from "../../types/receipt"
import { isTraced } from "../rules/is-traced"

/** Makers' parts of orders with what is due of them, by ids or by order. */
export async function listParts(
  container: MedusaContainer,
  filters: { id: string[] } | { order_display_id: number }
): Promise<PartToReceive[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cooperative_order",
    fields: [
      "id",
      "order_id",
      "order_display_id",
      "status",
      "lines.*",
      "cooperative.id",
      "cooperative.name",
      "receipt.id",
      "receipt.author",
      "receipt.received_at",
    ],
    filters,
  })
  const parts: PartRow[] = data
  const [due, classes] = await Promise.all([
    readDue(container, [...new Set(parts.map(({ order_id }) => order_id))]),
    readClasses(container, [
      ...new Set(
        parts.flatMap(({ lines }) => lines.map((line) => line.product_id))
      ),
    ]),
  ])
  return parts.map(({ lines, receipt, ...part }) => ({
    ...part,
    receipt: receipt ?? null,
    lines: lines.map((line) => toLine(line, due, classes)),
  }))
}

type PartRow = Omit<PartToReceive, "lines" | "receipt"> & {
  receipt?: PartToReceive["receipt"]
  lines: Omit<LineToReceive, "expected" | "is_traced">[]
}

type OrderRow = {
  items: { id: string; detail: { quantity: BigNumberInput } }[]
}

/** Pieces that orders still ask for, by line: none once a line left. */
async function readDue(container: MedusaContainer, ids: string[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "items.id", "items.detail.quantity"],
    filters: { id: ids },
  })
  const orders: OrderRow[] = data
  return new Map(
    orders
      .flatMap(({ items }) => items)
      .map(({ id, detail }) => [id, new BigNumber(detail.quantity).numeric])
  )
}

async function readClasses(container: MedusaContainer, ids: string[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "listing.class"],
    filters: { id: ids },
    // What is no longer in the shop may still be on its way to the hub.
    withDeleted: true,
  })
  const products: { id: string; listing?: { class: string } | null }[] = data
  return new Map(products.map(({ id, listing }) => [id, listing?.class]))
}

function toLine(
  line: PartRow["lines"][number],
  due: Map<string, number>,
  classes: Map<string, string | undefined>
): LineToReceive {
  return {
    line_item_id: line.line_item_id,
    product_id: line.product_id,
    variant_id: line.variant_id,
    title: line.title,
    variant_title: line.variant_title,
    thumbnail: line.thumbnail,
    expected: due.get(line.line_item_id) ?? 0,
    is_traced: isTraced(classes.get(line.product_id)),
  }
}
