import { z } from "zod"
import { query } from "./database"

// Medusa keeps amounts in major units, our own tables in minor ones.
const minor = z.coerce.number().transform((major) => Math.round(major * 100))
const count = z.coerce.number()

const Head = z.object({
  id: z.string(),
  display_id: z.number(),
  currency_code: z.string(),
  total: minor,
})

const Line = z.object({
  handle: z.string(),
  quantity: count,
  unit_price: minor,
})

const Payment = z.object({
  provider_id: z.string(),
  currency_code: z.string(),
  authorized: minor,
  captured: minor,
  intent_id: z.string().nullable(),
})

const Part = z.object({
  cooperative: z.string(),
  status: z.string(),
  currency_code: z.string(),
  total: count,
  line_total: count,
  lines: z.array(z.object({ handle: z.string(), quantity: count })),
})

/** An order as the database holds it; amounts in minor units. */
export type StoredOrder = z.infer<typeof Head> & {
  lines: z.infer<typeof Line>[]
  payments: z.infer<typeof Payment>[]
  parts: z.infer<typeof Part>[]
}

/** Every order of an e-mail address. */
export async function readOrders(email: string): Promise<StoredOrder[]> {
  const heads = await query(
    Head,
    `select o.id, o.display_id, o.currency_code,
            s.totals->>'current_order_total' as total
       from "order" o
       join order_summary s on s.order_id = o.id and s.version = o.version
      where o.email = $1 and o.is_draft_order is not true`,
    email
  )
  return Promise.all(
    heads.map(async (head) => ({
      ...head,
      lines: await readLines(head.id),
      payments: await readPayments(head.id),
      parts: await readParts(head.id),
    }))
  )
}

function readLines(order: string) {
  return query(
    Line,
    `select l.product_handle as handle, i.quantity,
            coalesce(i.unit_price, l.unit_price) as unit_price
       from order_item i
       join order_line_item l on l.id = i.item_id
      where i.order_id = $1
      order by l.product_handle`,
    order
  )
}

function readPayments(order: string) {
  return query(
    Payment,
    `select p.provider_id, c.currency_code,
            coalesce(c.authorized_amount, 0) as authorized,
            coalesce(c.captured_amount, 0) as captured,
            p.data->>'id' as intent_id
       from order_payment_collection o
       join payment_collection c on c.id = o.payment_collection_id
       join payment p on p.payment_collection_id = c.id
      where o.order_id = $1`,
    order
  )
}

function readParts(order: string) {
  return query(
    Part,
    `select c.handle as cooperative, o.status, o.currency_code, o.total,
            sum(l.total) as line_total,
            json_agg(json_build_object(
              'handle', p.handle, 'quantity', l.quantity
            )) as lines
       from cooperative_order o
       join cooperative c on c.id = o.cooperative_id
       join cooperative_order_line l on l.cooperative_order_id = o.id
       join product p on p.id = l.product_id
      where o.order_id = $1
      group by c.handle, o.status, o.currency_code, o.total
      order by c.handle`,
    order
  )
}
