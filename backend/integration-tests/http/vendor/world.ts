import { closeStatementWorkflow } from "@coopstore/settlements/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { aCooperative, staffWith } from "../cooperatives/factories"
import { eventually } from "../eventually"
import { A_SIZE, aContent, aPhotoForm, openShopFloor } from "./shop-floor"
import { signInFor } from "./sign-in"

type Api = Parameters<typeof openShopFloor>[0] & Parameters<typeof signInFor>[0]
type Thing = { id: string }
type Draft = Thing & { sizes: (Thing & { title: string })[] }

/** Two cooperatives side by side, each with people and things of every kind. */
export async function twoCooperatives(api: Api, container: MedusaContainer) {
  const floor = await openShopFloor(api, container)
  const mine = await aCooperative(container)
  const other = await aCooperative(container)
  const me = await signInFor(api, container, mine.id)
  const editor = await signInFor(api, container, mine.id, { role: "editor" })
  const stranger = await signInFor(api, container, other.id)
  return { floor, mine, other, me, editor, stranger, things: await things() }

  async function things() {
    const post = async <T>(path: string, body: object): Promise<T> =>
      (await api.post(path, body, me)).data
    const draft = async () => {
      const { listing } = await post<{ listing: Draft }>("/vendor/listings", {
        language: "ar",
        content: aContent({ photo_ids: [photo.id] }),
        sizes: [A_SIZE, { ...A_SIZE, net_quantity: 250, price: 7_000 }],
      })
      const idOfSize = (wanted: string) =>
        idOf(listing.sizes.filter(({ title }) => title === wanted))
      return {
        id: listing.id,
        large: idOfSize("500 g"),
        small: idOfSize("250 g"),
      }
    }
    const { photo } = await post<{ photo: Thing }>(
      "/vendor/photos",
      await aPhotoForm()
    )
    const { certificates } = await post<{ certificates: Thing[] }>(
      "/vendor/certificates",
      { type: "onssa", number: "ES.1", issuer: "ONSSA" }
    )
    const proof = new FormData()
    proof.append("document", new Blob(["%PDF-1.7 proof"]), "onssa.pdf")
    await api.post(
      `/vendor/certificates/${idOf(certificates)}/document`,
      proof,
      me
    )
    const { invitations } = await post<{ invitations: Thing[] }>(
      "/vendor/invitations",
      {
        email: "invited@example.com",
        role: "editor",
        language: "fr",
      }
    )
    const coach = await staffWith(container, ["role_super_admin"])
    const { grants } = await post<{ grants: Thing[] }>("/vendor/assistance", {
      user_id: coach.user_id,
      scope: "listings",
      days: 7,
    })
    const shown = await floor.publish(mine.id, { class: "honey" })
    for (let orders = 0; orders < 3; orders += 1) {
      await floor.order(shown)
    }
    const { cooperative_orders } = await eventually(
      async (): Promise<{ count: number; cooperative_orders: Thing[] }> =>
        (await api.get("/vendor/cooperative-orders", me)).data,
      ({ count }) => count === 3
    )
    await eventually(
      async (): Promise<{ count: number }> =>
        (await api.get("/vendor/ledger", me)).data,
      ({ count }) => count > 0
    )
    const { result: statement } = await closeStatementWorkflow(container).run({
      input: {
        cooperative_id: mine.id,
        closes_at: new Date().toISOString(),
        author: "system",
      },
    })
    return {
      photo,
      shown,
      statement: { id: String(statement?.id) },
      certificate: idOf(certificates),
      invitation: idOf(invitations),
      coach,
      grant: idOf(grants),
      drafts: [await draft(), await draft(), await draft()] as const,
      orders: cooperative_orders.map(({ id }) => id),
    }
  }
}

function idOf([first]: Thing[]): string {
  return first?.id ?? ""
}

export type World = Awaited<ReturnType<typeof twoCooperatives>>
