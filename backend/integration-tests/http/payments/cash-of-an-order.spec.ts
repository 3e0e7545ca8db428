import {
  moveCashWorkflow,
  refundOrderWorkflow,
} from "@coopstore/payments/workflows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  beginReturnOrderWorkflow,
  confirmReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import { failAfter } from "../cooperatives/fail-after"
import { eventually } from "../eventually"
import { refusalOf } from "../refusal-of"
import { runJob } from "../run-job"
import { withShop } from "../with-shop"
import { CASH } from "./checkout"
import { aTrackingNumber, openRemittanceDesk } from "./remittance-desk"

jest.setTimeout(240_000)

const moveThenFailWorkflow = failAfter(moveCashWorkflow)

type State = { status?: unknown } | null

withShop({
  testSuite: ({ api, getContainer }) => {
    let desk: Awaited<ReturnType<typeof openRemittanceDesk>>

    beforeAll(async () => {
      desk = await openRemittanceDesk(api, getContainer())
    })

    describe("the cash of an order", () => {
      it("is confirmed by telephone, after as many calls as it takes", async () => {
        const { order_id, collection } = await desk.placeOrder()
        const path = `cash-collections/${collection.id}`

        await desk.post(`${path}/attempt`)
        await desk.post(`${path}/attempt`)
        await desk.post(`${path}/confirm`)

        expect(await desk.collectionOf(order_id)).toMatchObject({
          state: "confirmed",
          attempts: 2,
          confirmed_at: expect.any(Date),
          confirmed_by: expect.stringMatching(/^user_/),
        })
        const again = await refusalOf(desk.post(`${path}/confirm`))
        expect(again.message).toMatch(
          /^The cash of order #\d+ is confirmed; it can become shipped or .*, not confirmed$/
        )
        const late = await refusalOf(desk.post(`${path}/attempt`))
        expect(late.status).toBe(400)
      })

      it("is shown with whom to ring, and counted by state", async () => {
        const { collection } = await desk.placeOrder()

        const { cash_collections } = await desk.get(
          `cash-collections?state=to_confirm&order_id=${collection.order_id}`
        )
        const { counts } = await desk.get(
          "cash-collections/counts?carrier=amana"
        )

        expect(cash_collections).toEqual([
          expect.objectContaining({
            id: collection.id,
            order: expect.objectContaining({
              shipping_address: expect.objectContaining({
                phone: "+212600000000",
                first_name: "Amina",
              }),
            }),
          }),
        ])
        expect(counts).toEqual(
          expect.arrayContaining([
            expect.objectContaining({
              state: "to_confirm",
              count: expect.any(Number),
            }),
          ])
        )
        const { tasks } = await desk.get("to-do/payments")
        expect(tasks).toEqual(
          expect.arrayContaining([
            expect.objectContaining({
              key: "cash_to_confirm",
              link: "/cash?state=to_confirm",
            }),
            expect.objectContaining({
              key: "cash_to_reconcile",
              link: "/cash/remittances?reconciled=false",
            }),
            expect.objectContaining({ key: "refunds_to_transfer" }),
          ])
        )
      })

      it("is collected with the first parcel, whose courier takes all of it", async () => {
        const { order_id, collection } = await desk.placeOrder()
        const first = await desk.parcels.pack(order_id, (index) => index === 0)
        await first.ship(aTrackingNumber())
        await desk.stateBecomes(order_id, "shipped")
        await first.deliver()

        expect(await desk.stateBecomes(order_id, "collected")).toMatchObject({
          amount: collection.amount,
        })
        // The shopper has paid: what still lacks goes back to them.
        const { result } = await refundOrderWorkflow(getContainer()).run({
          input: {
            order_id,
            amount: 500,
            reason: "one jar came broken",
            author: "user_hub",
            key: `receipt:${order_id}`,
          },
        })
        expect(result).toMatchObject({ way: "transfer", amount: 500 })
        expect(await desk.collectionOf(order_id)).toMatchObject({
          state: "collected",
          amount: collection.amount,
        })
      })

      it("is not collected by a later parcel before the first has come", async () => {
        const { order_id } = await desk.placeOrder()
        const first = await desk.parcels.pack(order_id, (index) => index === 0)
        await first.ship(aTrackingNumber())
        const second = await desk.parcels.pack(order_id, (index) => index === 1)
        await second.ship(aTrackingNumber())
        await second.deliver()
        await runJob(getContainer(), "follow-cash")
        expect((await desk.collectionOf(order_id))?.state).toBe("shipped")

        await first.deliver()

        await desk.stateBecomes(order_id, "collected")
      })

      it("is called off with its order", async () => {
        const { order_id } = await desk.placeOrder()

        await desk.post(`orders/${order_id}/cancel`)

        expect(await desk.stateBecomes(order_id, "canceled")).toMatchObject({
          canceled_at: expect.any(Date),
        })
      })

      it("is made up for by a job when its event was lost", async () => {
        const { order_id, collection } = await desk.placeOrder()
        await desk.cash.deleteCashCollections([collection.id])
        await getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw(
            "update payment set created_at = now() - interval '1 hour' where provider_id = ?",
            [CASH]
          )

        await runJob(getContainer(), "follow-cash")

        expect(await desk.collectionOf(order_id)).toMatchObject({
          amount: collection.amount,
          state: "to_confirm",
        })
      })

      it("stands as it stood when a later step fails", async () => {
        const { order_id } = await desk.placeOrder()

        await moveThenFailWorkflow(getContainer()).run({
          input: { order_id, state: "refused", author: "user_x", reason: "no" },
          throwOnError: false,
        })

        expect(await desk.collectionOf(order_id)).toMatchObject({
          state: "to_confirm",
          refusal_reason: null,
          refused_at: null,
        })
      })

      it("is promised again after a return made Medusa call it off", async () => {
        const { order_id, cart_id, amount } = await desk.delivered()
        const { order } = await desk.moneyOf(cart_id)
        const { data } = await api.get(
          `/admin/orders/${order_id}?fields=id,*items`,
          desk.staff
        )
        const saffron = data.order.items.find(
          ({ product_handle }: { product_handle: string }) =>
            product_handle === "safran-taliouine"
        )
        // As the core does it; its door in the admin is closed.
        const container = getContainer()
        const { result: change } = await beginReturnOrderWorkflow(
          container
        ).run({ input: { order_id } })
        const return_id = String(change.return_id)
        await requestItemReturnWorkflow(container).run({
          input: { return_id, items: [{ id: saffron.id, quantity: 1 }] },
        })
        await confirmReturnRequestWorkflow(container).run({
          input: { return_id },
        })

        const kept = await eventually(
          () => desk.moneyOf(cart_id),
          ({ order: now }) =>
            (now?.payment_collections ?? []).every(
              (row: State) =>
                row?.status !== "not_paid" && row?.status !== "awaiting"
            )
        )

        const promise = kept.order?.payment_collections?.find(
          (row: State) => row?.status === "authorized"
        )
        expect(Number(promise?.amount)).toBe(amount / 100)
        expect(Number(promise?.payments?.[0]?.amount)).toBe(amount / 100)
        expect(promise?.payments?.[0]?.canceled_at).toBeNull()
        expect(order?.id).toBe(order_id)
      })
    })
  },
})
