import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { withShop } from "../with-shop"
import { lineOf } from "./hub-desk"
import { freshNumber, openPackingDesk } from "./packing-desk"

jest.setTimeout(240_000)

withShop({
  testSuite: ({ api, getContainer }) => {
    let desk: Awaited<ReturnType<typeof openPackingDesk>>

    beforeAll(async () => {
      desk = await openPackingDesk(api, getContainer())
    })

    describe("the board", () => {
      const age = (table: string, column: string, id: string, days: number) =>
        getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw(
            `update ${table} set ${column} = now() - make_interval(days => ?) where id = ?`,
            [days, id]
          )

      it("follows an order from its makers to the shopper", async () => {
        const { order_id } = await desk.cash.placeOrder({ quantity: 2 })
        const [first, second] = await desk.readyParts(order_id)
        expect(await desk.stands("ready", first.id)).toBe(true)

        await desk.receive(first)
        expect(await desk.stands("ready", first.id)).toBe(false)
        expect(await desk.stands("received", first.id)).toBe(true)
        expect(await desk.stands("to_pack", order_id)).toBe(false)

        await desk.receive(second)
        expect(await desk.stands("received", first.id)).toBe(false)
        expect(await desk.stands("to_pack", order_id)).toBe(true)

        const id = await desk.pack(order_id, [lineOf(first), lineOf(second)], {
          tracking_number: freshNumber(),
        })
        expect(await desk.stands("to_pack", order_id)).toBe(false)
        expect(await desk.stands("packed", id)).toBe(true)

        await desk.ship(id)
        expect(await desk.stands("packed", id)).toBe(false)
        expect(await desk.stands("shipped", id)).toBe(true)

        await desk.deliver(id)
        expect(await desk.stands("shipped", id)).toBe(false)
        expect(await desk.stands("delivered", id)).toBe(true)
      })

      it("keeps no parcel on its way once it was refused at the door", async () => {
        const { order_id, first, second } = await desk.received()
        const lines = [lineOf(first), lineOf(second)]
        const id = await desk.pack(order_id, lines, {
          tracking_number: freshNumber(),
        })
        await desk.ship(id)
        expect(await desk.stands("shipped", id)).toBe(true)

        await desk.post("after-sales/door-refusals", {
          parcel_id: id,
          fate: "restock",
          reason: "Refusé",
        })

        expect(await desk.stands("shipped", id)).toBe(false)
        const { order } = await desk.get(`orders/${order_id}`)
        expect(order.parcels).toEqual([
          expect.objectContaining({
            comeback: { kind: "door_refusal", at: expect.any(String) },
          }),
        ])
      })

      it("is narrowed by cooperative, by market and to what is late", async () => {
        const { order_id } = await desk.cash.placeOrder({ quantity: 2 })
        const [first, second] = await desk.readyParts(order_id)
        await age("cooperative_order", "ready_at", first.id, 30)
        const ids = async (query: string) =>
          (await desk.stage("ready", query)).cards.map(
            ({ id }: { id: string }) => id
          )

        const own = await ids(`&cooperative_id=${first.cooperative_id}`)
        expect(own).toContain(first.id)
        expect(own).not.toContain(second.id)
        expect(await ids("&market=ma")).toContain(first.id)
        expect(await ids("&market=eu")).not.toContain(first.id)
        const late = await ids("&late=true")
        expect(late).toContain(first.id)
        expect(late).not.toContain(second.id)
      })

      it("counts what is late for the list of things to do, with the oldest", async () => {
        const tasksOf = async () => {
          const { data } = await api.get("/admin/to-do/hub", desk.staff)
          return new Map<
            string,
            { count: number; oldest_at: string | null; link: string }
          >(data.tasks.map((task: { key: string }) => [task.key, task]))
        }
        const before = await tasksOf()
        const { order_id, first } = await desk.received()
        const id = await desk.pack(order_id, first.lines, {
          tracking_number: freshNumber(),
        })
        await desk.ship(id)
        await age("fulfillment", "shipped_at", id, 6)

        const after = await tasksOf()

        expect(after.get("late_to_deliver")?.count).toBe(
          (before.get("late_to_deliver")?.count ?? 0) + 1
        )
        expect(after.get("late_to_deliver")?.oldest_at).toMatch(/^\d{4}-/)
        expect([...after].map(([key, { link }]) => [key, link])).toEqual([
          ["late_to_receive", "/hub?late=true&stage=ready"],
          ["late_to_complete", "/hub?late=true&stage=received"],
          ["late_to_ship", "/hub?late=true&stage=to_pack&stage=packed"],
          ["late_to_deliver", "/hub?late=true&stage=shipped"],
          ["returns_to_receive", "/hub/returns"],
        ])
      })
    })
  },
})
