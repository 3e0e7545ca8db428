import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { moveCooperativeOrderWorkflow } from "@coopstore/cooperatives/workflows"
import { aCooperative } from "./factories"
import { openHub } from "./hub"
import { eventually } from "../eventually"
import { withShop } from "../with-shop"
import { servicesOf } from "./services"
import { openShop } from "./shop"

type Part = {
  id: string
  status: string
  shipped_at: string | null
  delivered_at: string | null
  lines: { line_item_id: string; quantity: number }[]
}

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("the parts of an order and its parcels", () => {
      /** An order of two makers whose parts have come to the hub. */
      const receivedOrder = async ({ quantity = 1 } = {}) => {
        const open = await openShop(api, getContainer())
        const { staff } = open
        const shipping_option_id = await openHub(api, staff)
        const cart_id = await open.startCart()
        for (const { id } of [
          await aCooperative(getContainer()),
          await aCooperative(getContainer()),
        ]) {
          await open.addToCart(cart_id, await open.publish(id), quantity)
        }
        await open.readyToPay(cart_id)
        const { order } = await open.complete(cart_id)
        const partsOf = async (): Promise<Part[]> => {
          const { data } = await getContainer()
            .resolve(ContainerRegistrationKeys.QUERY)
            .graph({
              entity: "cooperative_order",
              fields: ["*", "lines.*"],
              filters: { order_id: [order.id] },
            })
          return data as Part[]
        }
        const parts = await eventually(partsOf, ({ length }) => length === 2)
        for (const status of ["accepted", "ready", "received"] as const) {
          for (const { id } of parts) {
            await moveCooperativeOrderWorkflow(getContainer()).run({
              input: { id, status, cooperative_id: null },
            })
          }
        }
        const [first, second] = await partsOf()
        if (!first || !second) throw new Error("An order of two makers has two")
        const read = async ({ id }: Part) =>
          (await partsOf()).find((part) => part.id === id)
        return {
          staff,
          shipping_option_id,
          order_id: order.id,
          first,
          second,
          read,
        }
      }
      type Received = Awaited<ReturnType<typeof receivedOrder>>

      const pack = async (
        { staff, order_id, shipping_option_id }: Received,
        ...lines: { line_item_id: string; quantity: number }[]
      ) => {
        const items = lines.map(({ line_item_id, quantity }) => ({
          id: line_item_id,
          quantity,
        }))
        const { data } = await api.post(
          `/admin/orders/${order_id}/fulfillments?fields=id,*fulfillments,*fulfillments.items`,
          { items, shipping_option_id },
          staff
        )
        const fulfillment = data.order.fulfillments.find(
          (each: { shipped_at: string | null }) => !each.shipped_at
        )
        const ship = () =>
          api.post(
            `/admin/orders/${order_id}/fulfillments/${fulfillment.id}/shipments`,
            { items },
            staff
          )
        const deliver = () =>
          api.post(
            `/admin/orders/${order_id}/fulfillments/${fulfillment.id}/mark-as-delivered`,
            {},
            staff
          )
        return { ship, deliver, id: String(fulfillment.id) }
      }
      const settles = (received: Received, part: Part, status: string) =>
        eventually(
          () => received.read(part),
          (now) => now?.status === status
        )

      it("are shipped and delivered with the parcel that holds them, and no other", async () => {
        const received = await receivedOrder()
        const { first, second } = received
        const parcel = await pack(received, ...first.lines)

        await parcel.ship()
        expect(await settles(received, first, "shipped")).toMatchObject({
          status: "shipped",
          shipped_at: expect.any(Date),
          delivered_at: null,
        })
        await parcel.deliver()

        expect(await settles(received, first, "delivered")).toMatchObject({
          status: "delivered",
          delivered_at: expect.any(Date),
        })
        expect((await received.read(second))?.status).toBe("received")
      })

      it("wait for the last of their pieces", async () => {
        const received = await receivedOrder({ quantity: 2 })
        const [line] = received.first.lines
        if (!line) throw new Error("A part has lines")
        const half = { ...line, quantity: 1 }
        const firstParcel = await pack(received, half)
        await firstParcel.ship()
        const secondParcel = await pack(received, half)
        expect((await received.read(received.first))?.status).toBe("received")

        await secondParcel.ship()

        expect(
          (await settles(received, received.first, "shipped"))?.status
        ).toBe("shipped")
      })

      it("stand still when the event comes again", async () => {
        const received = await receivedOrder()
        const parcel = await pack(received, ...received.first.lines)
        await parcel.ship()
        const shipped = await settles(received, received.first, "shipped")

        await getContainer()
          .resolve(Modules.EVENT_BUS)
          .emit({ name: "shipment.created", data: { id: parcel.id } })
        await parcel.deliver()

        const delivered = await settles(received, received.first, "delivered")
        expect(delivered?.shipped_at).toEqual(shipped?.shipped_at)
      })

      it("are found by the sweep when their parcel left before the hub noted them", async () => {
        const received = await receivedOrder()
        const { first } = received
        const service = servicesOf(getContainer()).cooperativeOrders
        await service.updateCooperativeOrders({ id: first.id, status: "ready" })
        const parcel = await pack(received, ...first.lines)
        await parcel.ship()
        await parcel.deliver()
        await moveCooperativeOrderWorkflow(getContainer()).run({
          input: { id: first.id, status: "received", cooperative_id: null },
        })

        await getContainer()
          .resolve(Modules.WORKFLOW_ENGINE)
          .run("job-follow-orders", { input: {} })

        expect(await received.read(first)).toMatchObject({
          status: "delivered",
          shipped_at: expect.any(Date),
        })
      })
    })
  },
})
