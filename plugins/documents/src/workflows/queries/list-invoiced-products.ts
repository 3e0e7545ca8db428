import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { PaperLanguage } from "../../types"
import { InvoicedProduct } from "../rules/invoiced-product"

/** The Medusa locale that holds each language's texts. */
const MEDUSA_LOCALES: Record<PaperLanguage, string> = {
  fr: "fr-FR",
  ar: "ar-MA",
  en: "en-GB",
}

/** Products with their makers, in a language; without the plugin that knows makers, they have none. */
export async function listInvoicedProducts(
  container: MedusaContainer,
  ids: string[],
  language: PaperLanguage
): Promise<InvoicedProduct[]> {
  if (!ids.length) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      {
        entity: "product",
        fields: [
          "id",
          "title",
          "variants.id",
          "variants.title",
          ...(makersAreKnown(container)
            ? ["cooperative.id", "cooperative.name", "cooperative.town"]
            : []),
        ],
        filters: { id: ids },
      },
      { locale: MEDUSA_LOCALES[language] }
    )
  return data.map((product) => InvoicedProduct.parse(product))
}

function makersAreKnown(container: MedusaContainer): boolean {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  return Boolean(
    link.getLinkModule(
      Modules.PRODUCT,
      "product_id",
      "cooperative",
      "cooperative_id"
    )
  )
}
