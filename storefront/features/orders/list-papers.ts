import "server-only"
import { z } from "zod"
import type { Locale } from "@/lib/i18n/locales"
import { storeFetch } from "@/lib/medusa/client"
import type { OrderPaper } from "./order"

const Papers = z.object({
  papers: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["invoice", "credit_note"]),
      number: z.string(),
    })
  ),
})

/** The papers of an order of one's own, or of the one that a secret link opens. */
export type PaperOwner =
  { order: string; token: string } | { secret: string; token?: undefined }

/** An order's invoice and credit notes, and where each is read. */
export async function listPapers(
  owner: PaperOwner,
  locale: Locale
): Promise<OrderPaper[]> {
  const { papers } = await storeFetch(Papers, papersPath(owner), {
    locale,
    token: owner.token,
  })
  return papers.map(({ id, kind, number }) => ({
    kind,
    number,
    href: `/api/papers/${papersOf(owner)}/${id}`,
  }))
}

/** Where the Store API keeps an order's papers. */
export function papersPath(owner: PaperOwner): `/store/${string}` {
  return "order" in owner
    ? `/store/orders/${encodeURIComponent(owner.order)}/papers`
    : `/store/orders/track/${encodeURIComponent(owner.secret)}/papers`
}

function papersOf(owner: PaperOwner): string {
  return "order" in owner
    ? `order/${encodeURIComponent(owner.order)}`
    : `track/${encodeURIComponent(owner.secret)}`
}
