import type { MedusaContainer } from "@medusajs/framework/types"
import { AFTER_SALE_MODULE } from "../../../modules/after-sale"
import type AfterSaleModuleService from "../../../modules/after-sale/service"
import type { AfterSaleReplacements } from "../../../types/after-sale"
import { getReplacedOrder } from "./get-replaced-order"
import { listReplacements } from "./list-replacements"

/** What may be sent instead of the pieces of a return, line by line. */
export async function listAfterSaleReplacements(
  container: MedusaContainer,
  id: string
): Promise<AfterSaleReplacements> {
  const service = container.resolve<AfterSaleModuleService>(AFTER_SALE_MODULE)
  const { order_id, lines } = await service.retrieveAfterSale(id, {
    relations: ["lines"],
  })
  const order = await getReplacedOrder(container, order_id)
  const items = order.items.filter((item) =>
    lines.some(({ line_item_id }) => line_item_id === item.id)
  )
  const sizes = await listReplacements(container, {
    product_ids: items.flatMap(({ product_id }) => product_id ?? []),
    order,
  })
  return {
    currency_code: order.currency_code,
    lines: items.map((item) => ({
      line_item_id: item.id,
      sizes: sizes
        .filter(
          (size) => size.is_for_sale && size.product_id === item.product_id
        )
        .map((size) => {
          const is_same = size.id === item.variant_id
          return {
            variant_id: size.id,
            title: size.size,
            is_same,
            price: is_same ? null : size.price,
            available: size.available,
          }
        })
        .filter(({ is_same, price }) => is_same || price !== null),
    })),
  }
}
