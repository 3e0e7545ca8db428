import type { OrderPaper } from "@coopstore/documents/types"
import {
  DOCUMENTS_MODULE,
  type default as DocumentsModule,
} from "@coopstore/documents/modules/documents"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaSuiteOptions } from "@medusajs/test-utils/dist/medusa-test-runner"
import { eventually } from "../eventually"
import { openCheckout } from "../payments/checkout"
import { openCounter } from "./counter"
import { readText } from "./read-text"

type Api = MedusaSuiteOptions["api"]
type DocumentsService = InstanceType<(typeof DocumentsModule)["service"]>

/** The counter, and the papers that its orders leave. */
export async function openPaperDesk(api: Api, container: MedusaContainer) {
  const shop = await openCheckout(api, container)
  const counter = await openCounter(api, container, shop)
  const documents = container.resolve<DocumentsService>(DOCUMENTS_MODULE)

  const papersOf = async (order_id: string): Promise<OrderPaper[]> => {
    const { data } = await api.get(
      `/admin/invoices?order_id=${order_id}`,
      counter.staff
    )
    return data.papers
  }
  const papersComeTo = (order_id: string, count: number) =>
    eventually(
      () => papersOf(order_id),
      (papers) => papers.length === count
    )
  const fileOf = async (path: string, headers: object) => {
    const { data, headers: said } = await api.get(path, {
      headers,
      responseType: "arraybuffer",
    })
    expect(said["content-type"]).toBe("application/pdf")
    return readText(data)
  }
  /** An order that was sent whole, and its invoice. */
  const invoiced = async (metadata = {}, quantity = 2) => {
    const order = await counter.placeOrder(metadata, quantity)
    await counter.send(order.id)
    const [invoice] = await papersComeTo(order.id, 1)
    return { ...order, invoice: invoice as OrderPaper }
  }

  return { shop, counter, documents, papersOf, papersComeTo, fileOf, invoiced }
}
