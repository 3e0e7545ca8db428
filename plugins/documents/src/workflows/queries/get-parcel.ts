import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { DOCUMENTS_MODULE } from "../../modules/documents"
import type DocumentsModuleService from "../../modules/documents/service"
import type { Parcel } from "../../print/parcel"
import type { PaperLanguage } from "../../types"
import { orderLanguage } from "../rules/order-language"
import { PARCEL_FIELDS, ParcelRow } from "../rules/parcel-row"
import { toParcel } from "../rules/to-parcel"
import { findCashToCollect } from "./find-cash-to-collect"
import { listInvoicedProducts } from "./list-invoiced-products"
import { listLots } from "./list-lots"

type Question = {
  fulfillment_id: string
  /** Of the papers; the order's own by default. */
  language: PaperLanguage | undefined
}

/** A parcel of an order, which is a Medusa fulfillment, as its papers tell of it. */
export async function getParcel(
  container: MedusaContainer,
  { fulfillment_id, language: asked }: Question
): Promise<Parcel> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: PARCEL_FIELDS,
    filters: { id: [fulfillment_id] },
  })
  const row = ParcelRow.safeParse(data[0])
  if (!row.success) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no parcel ${fulfillment_id} of an order`
    )
  }
  const { order } = row.data
  const language = asked ?? orderLanguage(order)
  const ids = order.items.flatMap(({ product_id }) => product_id ?? [])
  const documents = container.resolve<DocumentsModuleService>(DOCUMENTS_MODULE)
  return toParcel({
    parcel: row.data,
    language,
    products: await listInvoicedProducts(container, ids, language),
    lots: await listLots(container, { fulfillment_id }),
    seller: await documents.seller(),
    cash: await findCashToCollect(container, order.id),
  })
}
