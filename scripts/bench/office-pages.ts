/** A page, and what it asks the backend for; `as` says who asks. */
export interface OfficePage {
  name: string
  as: "staff" | "maker"
  path: string
  /** Null of what reads everything there is: a check, a file to keep. */
  aim_ms: number | null
}

const AIM_MS = 300

const COOPERATIVE = "coop_bench_7"

const STAFF: [name: string, path: string][] = [
  ["to do: cooperatives", "/admin/to-do/cooperatives"],
  ["to do: hub", "/admin/to-do/hub"],
  ["to do: payments", "/admin/to-do/payments"],
  ["to do: settlements", "/admin/to-do/settlements"],
  ["hub board", "/admin/hub/board"],
  ["hub board: what is late", "/admin/hub/board?late=true"],
  ["hub board: one maker's", `/admin/hub/board?cooperative_id=${COOPERATIVE}`],
  ["receiving: an order's number", "/admin/hub/receiving?code=50000"],
  [
    "receiving: a part's code",
    "/admin/hub/receiving?code=coopord_bench_50000_1",
  ],
  ["picking list", "/admin/hub/picking"],
  ["picking list, partial", "/admin/hub/picking?partial=true"],
  ["parcels to pack", "/admin/hub/board?stage=to_pack&limit=100"],
  ["parcels to ship", "/admin/hub/board?stage=packed&limit=100"],
  ["parcels on their way", "/admin/hub/board?stage=shipped&limit=100"],
  ["packing table", "/admin/hub/orders/order_bench_50000"],
  ["a called back lot", "/admin/hub/lots?lot_code=LOT-1000"],
  ["returns", "/admin/hub/after-sales?kind=return&kind=exchange"],
  ["returns to receive", "/admin/hub/after-sales?state=requested"],
  ["after-sale of an order", "/admin/hub/after-sales?order_id=order_bench_34"],
  ["makers' parts", "/admin/cooperative-orders"],
  ["makers' parts: new", "/admin/cooperative-orders?status=new"],
  [
    "makers' parts: late to accept",
    "/admin/cooperative-orders?late=accept&order=placed_at",
  ],
  [
    "makers' parts: late to make ready",
    "/admin/cooperative-orders?late=make_ready",
  ],
  [
    "makers' parts of an order",
    "/admin/cooperative-orders?order_id=order_bench_50000",
  ],
  ["a maker's parts", `/admin/cooperatives/${COOPERATIVE}/orders`],
  ["cooperatives", "/admin/cooperatives"],
  ["stock alerts", "/admin/stock-alerts"],
  ["cash desk: to confirm", "/admin/cash-collections?state=to_confirm"],
  ["cash desk: reconciled", "/admin/cash-collections?state=reconciled"],
  ["cash desk: a phone", "/admin/cash-collections?phone=%2B212600000001"],
  [
    "cash desk: an order's number",
    "/admin/cash-collections?order_display_id=1",
  ],
  ["cash desk: counts", "/admin/cash-collections/counts"],
  [
    "cash desk: counts of a carrier",
    "/admin/cash-collections/counts?carrier=poste-maroc",
  ],
  ["remittances", "/admin/cash-remittances"],
  ["remittances to reconcile", "/admin/cash-remittances?reconciled=false"],
  ["refunds owed", "/admin/order-refunds?way=transfer&state=owed"],
  ["refunds", "/admin/order-refunds"],
  ["ledger", "/admin/ledger"],
  ["ledger, page 100", "/admin/ledger?offset=2000"],
  ["ledger of a cooperative", `/admin/ledger?cooperative_id=${COOPERATIVE}`],
  ["ledger of an order", "/admin/ledger?order_id=order_bench_50000"],
  ["statements", "/admin/statements"],
  ["statements to pay", "/admin/statements?to_pay=true"],
  ["payouts", "/admin/payout-batches"],
  ["Medusa's orders", "/admin/orders"],
]

const MAKER: [name: string, path: string][] = [
  ["space: who I am", "/vendor/me"],
  ["space: orders", "/vendor/cooperative-orders"],
  ["space: new orders", "/vendor/cooperative-orders?status=new"],
  ["space: preparation", "/vendor/preparation"],
  ["space: steering", "/vendor/statistics"],
  ["space: news", "/vendor/notifications"],
  ["space: money", "/vendor/balance"],
  ["space: ledger", "/vendor/ledger"],
  ["space: statements", "/vendor/statements"],
  ["space: stock", "/vendor/stock"],
]

const WHOLE: Omit<OfficePage, "aim_ms">[] = [
  { name: "ledger's check", as: "staff", path: "/admin/ledger-check" },
  {
    name: "space: orders as a file",
    as: "maker",
    path: "/vendor/exports/orders",
  },
  {
    name: "space: ledger as a file",
    as: "maker",
    path: "/vendor/ledger/export",
  },
]

const pagesOf = (
  as: OfficePage["as"],
  pages: [name: string, path: string][]
): OfficePage[] =>
  pages.map(([name, path]) => ({ name, as, path, aim_ms: AIM_MS }))

/** Every page of staff and makers about orders and money. */
export const OFFICE_PAGES: OfficePage[] = [
  ...pagesOf("staff", STAFF),
  ...pagesOf("maker", MAKER),
  ...WHOLE.map((page) => ({ ...page, aim_ms: null })),
]
