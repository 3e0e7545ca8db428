import { z } from "zod"
import { callBackend } from "../../support/backend"
import { query } from "../../support/database"
import { readLetters } from "../../support/outbox"
import { newEmail, PASSWORD } from "../../support/people"
import { signIn } from "../../support/sessions"
import { callAdmin } from "../../support/staff"
import { expect } from "../../support/test"

/** One maker's part of an order, as the database holds it. */
export type Part = {
  id: string
  cooperative_id: string
  lines: { line_item_id: string; variant_id: string; quantity: number }[]
}

/** The parts of an order, by the name of their product's handle. */
export async function readParts(order_id: string): Promise<Part[]> {
  return query(
    z.object({
      id: z.string(),
      cooperative_id: z.string(),
      lines: z.array(
        z.object({
          line_item_id: z.string(),
          variant_id: z.string(),
          quantity: z.number(),
        })
      ),
    }),
    `select part.id, part.cooperative_id,
            json_agg(json_build_object('line_item_id', line.line_item_id,
              'variant_id', line.variant_id, 'quantity', line.quantity)) as lines
       from cooperative_order part
       join cooperative_order_line line on line.cooperative_order_id = part.id
      where part.order_id = $1
      group by part.id, part.cooperative_id
      order by part.cooperative_id`,
    order_id
  )
}

const tokens = new Map<string, string>()

/** The makers accept their parts and make them ready, each in its own name. */
export async function makeReady(parts: Part[]): Promise<void> {
  for (const { id, cooperative_id } of parts) {
    const token = tokens.get(cooperative_id) ?? (await join(cooperative_id))
    tokens.set(cooperative_id, token)
    for (const verb of ["accept", "ready"]) {
      await callBackend(
        z.unknown(),
        `/vendor/cooperative-orders/${id}/${verb}`,
        { method: "POST", token, body: {} }
      )
    }
  }
}

/** Somebody joins a cooperative by the letter that staff send. */
async function join(cooperative_id: string): Promise<string> {
  const email = newEmail("maker")
  await callAdmin(
    z.unknown(),
    `/admin/cooperatives/${cooperative_id}/invitations`,
    { email, role: "manager", language: "fr" }
  )
  const secret = () =>
    readLetters(email)
      .flatMap(({ links }) => links)
      .map((link) => /\/espace\/invitation\/([^/?]+)/.exec(link)?.[1])
      .find(Boolean)
  await expect.poll(secret, { timeout: 20_000 }).toBeTruthy()
  await callBackend(
    z.unknown(),
    `/store/cooperative-invitations/${secret()}/accept`,
    {
      method: "POST",
      body: { first_name: "Amina", last_name: "Essai", password: PASSWORD },
    }
  )
  return signIn("cooperative_admin", { email, password: PASSWORD })
}
