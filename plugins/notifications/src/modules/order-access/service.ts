import { MedusaError, MedusaService } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { OrderAccess } from "./models/order-access"

const Options = z.object({
  storefront_url: z.url({ protocol: /^https?$/ }),
})

/** Keeps each order's secret, and knows the page it opens. */
export default class OrderAccessModuleService extends MedusaService({
  OrderAccess,
}) {
  readonly #storefrontUrl: string

  constructor(dependencies: Record<string, unknown>, options: unknown) {
    super(dependencies, options)
    const parsed = Options.safeParse(options)
    if (!parsed.success) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,

        "The notifications plugin needs the option storefront_url, an http address"
      )
    }
    this.#storefrontUrl = parsed.data.storefront_url
  }

  /** The page where the holder of a token follows the order, in a `{language}-{market}`. */
  async trackingUrl(token: string, locale: string): Promise<string> {
    const path = `/${locale}/orders/track/${encodeURIComponent(token)}`
    return new URL(path, this.#storefrontUrl).href
  }

  /** A page of the storefront, for example `/account/reset`, with its query. */
  async pageUrl(
    locale: string,
    path: string,
    query: Record<string, string> = {}
  ): Promise<string> {
    const url = new URL(`/${locale}${path}`, this.#storefrontUrl)
    Object.entries(query).forEach(([name, value]) =>
      url.searchParams.set(name, value)
    )
    return url.href
  }
}
