import "server-only"
import { z } from "zod"
import { listLiveVariants } from "@/lib/cart/live-variants"
import type { Locale } from "@/lib/i18n/locales"
import { readApplication, type Application } from "../application/application"
import { readVendor } from "../session/read-vendor"
import type { Space } from "../session/space"

const SHOWN_ORDERS = 5
const MANY = 100

const Orders = z.object({
  count: z.number(),
  cooperative_orders: z.array(
    z.object({
      id: z.string(),
      order_display_id: z.number(),
      placed_at: z.string(),
      lines: z.array(
        z.object({
          id: z.string(),
          product_id: z.string().nullish(),
          variant_id: z.string().nullish(),
          title: z.string(),
          variant_title: z.string().nullish(),
          quantity: z.number(),
          canceled_quantity: z.number().default(0),
        })
      ),
    })
  ),
})

const Listings = z.object({
  listings: z.array(
    z.object({
      id: z.string(),
      state: z.string(),
      title: z.string(),
      change_status: z.string().nullish(),
      sizes: z.array(
        z.object({
          id: z.string(),
          stock: z.number().nullish(),
          low_stock_threshold: z.number().nullish(),
        })
      ),
    })
  ),
})

/** A new order as today's screen shows it. */
export type NewOrder = z.infer<typeof Orders>["cooperative_orders"][number]

/** What waits for the cooperative now; null where it is not theirs to see. */
export type Today = {
  newOrders: { count: number; latest: NewOrder[] } | null
  toPrepare: number
  returned: number
  lowStock: number
  hasListings: boolean
  /** Staff's answer, while the cooperative is not approved. */
  application: Application | null
}

/** Reads what waits for the cooperative, all at once. */
export async function readToday(space: Space): Promise<Today> {
  const { locale, isManager } = space
  const [placed, accepted, listed, application] = await Promise.all([
    isManager ? readOrders("new", SHOWN_ORDERS, locale) : null,
    isManager ? readOrders("accepted", 1, locale) : null,
    readVendor(Listings, "/vendor/listings", {
      locale,
      query: { limit: MANY },
    }),
    readApplication(space),
  ])
  const listings = listed?.listings ?? []
  return {
    newOrders: placed && {
      count: placed.count,
      latest: await inOurWords(placed.cooperative_orders, locale),
    },
    toPrepare: accepted?.count ?? 0,
    returned: listings.filter(isReturned).length,
    lowStock: listings.flatMap(({ sizes }) => sizes).filter(isLow).length,
    hasListings: listings.length > 0,
    application,
  }
}

type Listing = z.infer<typeof Listings>["listings"][number]

function isReturned({ state, change_status }: Listing): boolean {
  return state === "returned" || change_status === "returned"
}

function isLow({
  stock,
  low_stock_threshold,
}: Listing["sizes"][number]): boolean {
  return (
    typeof stock === "number" &&
    typeof low_stock_threshold === "number" &&
    stock <= low_stock_threshold
  )
}

function readOrders(status: string, limit: number, locale: Locale) {
  return readVendor(Orders, "/vendor/cooperative-orders", {
    locale,
    query: { status, limit },
  })
}

/** An order keeps its shopper's language; its maker reads the page's. */
async function inOurWords(
  orders: NewOrder[],
  locale: Locale
): Promise<NewOrder[]> {
  const lines = orders.flatMap((order) => order.lines)
  const live = await listLiveVariants(
    lines.flatMap(({ product_id }) => product_id ?? []),
    locale
  )
  return orders.map((order) => ({
    ...order,
    lines: order.lines.map((line) => {
      const known = live.get(line.variant_id ?? "")
      return {
        ...line,
        title: known?.title ?? line.title,
        variant_title: known?.variant_title ?? line.variant_title,
      }
    }),
  }))
}
