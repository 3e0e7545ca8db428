import type { MedusaContainer } from "@medusajs/framework/types"
import { findAfterSaleNews } from "./find-after-sale-news"
import { findCancellationNews } from "./find-cancellation-news"
import { findParcelNews } from "./find-parcel-news"
import { findReturnRequestNews } from "./find-return-request-news"
import { findTransferNews } from "./find-transfer-news"
import { findReceiptNews } from "./find-receipt-news"
import type { NewsFacts, OrderNewsCause } from "./news-facts"

/** What a cause gives a shopper to know; null for nothing. */
export function findOrderNews(
  container: MedusaContainer,
  { cause, id }: OrderNewsCause
): Promise<NewsFacts | null> {
  switch (cause) {
    case "shipment":
      return findParcelNews(container, { id, came: false })
    case "delivery":
      return findParcelNews(container, { id, came: true })
    case "cancellation":
      return findCancellationNews(container, id)
    case "receipt":
      return findReceiptNews(container, id)
    case "after_sale":
      return findAfterSaleNews(container, { id, declined: false })
    case "decline":
      return findAfterSaleNews(container, { id, declined: true })
    case "return_request":
      return findReturnRequestNews(container, id)
    case "transfer":
      return findTransferNews(container, id)
  }
}
