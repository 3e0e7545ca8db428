import { z } from "zod"

/** Life of a cooperative's part of an order, in its order. */
export const ORDER_STATUSES = [
  "new",
  "accepted",
  "ready",
  "received",
  "shipped",
  "delivered",
  "not_delivered",
  "refused",
  "canceled",
] as const

export const OrderStatus = z.enum(ORDER_STATUSES)

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

const OrderLine = z.object({
  id: z.string(),
  product_id: text,
  variant_id: text,
  title: z.string(),
  variant_title: text,
  thumbnail: text,
  quantity: z.number(),
  total: z.number(),
  received_quantity: z.number().default(0),
  short_quantity: z.number().default(0),
  damaged_quantity: z.number().default(0),
  canceled_quantity: z.number().default(0),
})

/** What `/vendor/cooperative-orders` answers of one order. */
export const VendorOrder = z.object({
  id: z.string(),
  order_display_id: z.number(),
  status: OrderStatus,
  currency_code: z.string(),
  delivery_town: text,
  delivery_country: text,
  placed_at: z.string(),
  accepted_at: text,
  ready_at: text,
  received_at: text,
  shipped_at: text,
  delivered_at: text,
  not_delivered_at: text,
  refused_at: text,
  refusal_reason: text,
  lines: z.array(OrderLine),
})

export type OrderStatus = z.infer<typeof OrderStatus>

/** The cooperative's part of an order; amounts in minor units. */
export type SpaceOrder = z.infer<typeof VendorOrder>

export type OrderStep = {
  step:
    | "placed"
    | "accepted"
    | "ready"
    | "received"
    | "shipped"
    | "delivered"
    | "not_delivered"
    | "refused"
    | "canceled"
  /** Null where the date is not known, or the step is to come. */
  at: string | null
  reached: boolean
}

/** Pieces of a line that were not canceled. */
export function piecesLeft({
  quantity,
  canceled_quantity,
}: Pick<SpaceOrder["lines"][number], "quantity" | "canceled_quantity">) {
  return quantity - canceled_quantity
}

/** How many pieces an order still asks for. */
export function countPieces({ lines }: Pick<SpaceOrder, "lines">): number {
  return lines.reduce((sum, line) => sum + piecesLeft(line), 0)
}

/** What an order comes to without its canceled pieces; minor units. */
export function totalLeft({ lines }: Pick<SpaceOrder, "lines">): number {
  return lines.reduce(
    (sum, line) =>
      sum + Math.round((line.total * piecesLeft(line)) / line.quantity),
    0
  )
}

/** What an order went through and what is to come, until it ends. */
export function stepsOf(order: SpaceOrder): OrderStep[] {
  const { status } = order
  const way: OrderStep[] = [
    step("placed", order.placed_at),
    step("accepted", order.accepted_at),
    step("ready", order.ready_at),
    step("received", order.received_at),
    step("shipped", order.shipped_at),
    step("delivered", order.delivered_at),
  ]
  if (
    status !== "refused" &&
    status !== "canceled" &&
    status !== "not_delivered"
  ) {
    return way
  }
  const at = status === "refused" ? order.refused_at : order.not_delivered_at
  return [
    ...way.filter(({ reached }) => reached),
    { step: status, at, reached: true },
  ]
}

export type OrderAction = "accept" | "ready" | "label"

const ACTIONS: Partial<Record<OrderStatus, OrderAction>> = {
  new: "accept",
  accepted: "ready",
  ready: "label",
}

/** The one thing that the cooperative can do next, if any. */
export function nextActionOf(status: OrderStatus): OrderAction | null {
  return ACTIONS[status] ?? null
}

/** Whether the cooperative may still refuse. */
export function isRefusable(status: OrderStatus): boolean {
  return status === "new" || status === "accepted"
}

function step(name: OrderStep["step"], at: string | null): OrderStep {
  return { step: name, at, reached: at !== null }
}
