import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createCooperativeOrdersWorkflow } from "@coopstore/cooperatives/workflows"
import { aCooperative } from "./factories"
import { failAfter } from "./fail-after"
import { eventually } from "../eventually"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { openShop } from "./shop"
import { servicesOf } from "./services"

const createCooperativeOrdersThenFailWorkflow = failAfter(
  createCooperativeOrdersWorkflow
)

/** Minor units in a dirham. */
const CENTIMES = 100

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("each maker's part of an order", () => {
      let open: Awaited<ReturnType<typeof openShop>>

      beforeAll(async () => {
        open = await openShop(api, getContainer())
      })

      const partsOf = async (order_id: string) => {
        const { data } = await getContainer()
          .resolve(ContainerRegistrationKeys.QUERY)
          .graph({
            entity: "order",
            fields: [
              "id",
              "display_id",
              "cooperative_orders.*",
              "cooperative_orders.lines.*",
            ],
            filters: { id: order_id },
          })
        return data[0]?.cooperative_orders ?? []
      }
      const buyFromTwo = async () => {
        const first = await aCooperative(getContainer())
        const second = await aCooperative(getContainer())
        const oil = await open.publish(first.id)
        const soap = await open.publish(first.id, { class: "cosmetic" })
        const honey = await open.publish(second.id, { class: "honey" })
        const order_id = await open.order(oil, soap, honey)
        const parts = await eventually(
          () => partsOf(order_id),
          ({ length }) => length === 2
        )
        return { first, second, oil, honey, order_id, parts }
      }

      const assign = (product_id: string, cooperative_id: string) =>
        api.post(
          `/admin/products/${product_id}/cooperative`,
          { cooperative_id },
          open.staff
        )
      /** As a worker leaves an order when it dies before the event. */
      const forget = async (order_id: string) => {
        const parts: { id: string }[] = await partsOf(order_id)
        await servicesOf(
          getContainer()
        ).cooperativeOrders.deleteCooperativeOrders(parts.map(({ id }) => id))
      }
      const age = (order_id: string, interval: string) =>
        getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw(
            'update "order" set created_at = now() - ?::interval where id = ?',
            [interval, order_id]
          )
      const sweep = () =>
        getContainer()
          .resolve(Modules.WORKFLOW_ENGINE)
          .run("job-create-missing-cooperative-orders", { input: {} })

      it("creates one per maker when the order is placed", async () => {
        const { first, second, oil, parts } = await buyFromTwo()

        expect(parts).toHaveLength(2)
        const mine = parts.find(
          ({ cooperative_id }: { cooperative_id: string }) =>
            cooperative_id === first.id
        )
        expect(mine).toMatchObject({
          status: "new",
          currency_code: "mad",
          total: 280 * CENTIMES,
        })
        expect(mine.lines).toHaveLength(2)
        expect(mine.lines).toEqual(
          expect.arrayContaining([
            expect.objectContaining({
              product_id: oil.id,
              title: oil.title,
              variant_title: "250 ml",
              quantity: 1,
              unit_price: 140 * CENTIMES,
              total: 140 * CENTIMES,
            }),
          ])
        )
        expect(
          parts
            .map(
              ({ cooperative_id }: { cooperative_id: string }) => cooperative_id
            )
            .sort()
        ).toEqual([first.id, second.id].sort())
      })

      it("changes nothing when the event comes again, even at the same time", async () => {
        const { order_id, parts } = await buyFromTwo()
        const bus = getContainer().resolve(Modules.EVENT_BUS)

        await bus.emit({ name: "order.placed", data: { id: order_id } })
        await Promise.all(
          [1, 2, 3].map(() =>
            createCooperativeOrdersWorkflow(getContainer()).run({
              input: { order_id },
            })
          )
        )

        const ids = (each: { id: string }[]) => each.map(({ id }) => id).sort()
        expect(ids(await partsOf(order_id))).toEqual(ids(parts))
      })

      it("leaves a line with its maker when the product moves and the event comes again", async () => {
        const { first, honey, order_id, parts } = await buyFromTwo()
        const third = await aCooperative(getContainer())
        await assign(honey.id, third.id)

        await createCooperativeOrdersWorkflow(getContainer()).run({
          input: { order_id },
        })

        const after = await partsOf(order_id)
        expect(after).toHaveLength(parts.length)
        expect(JSON.stringify(after)).toContain(first.id)
        expect(JSON.stringify(after)).not.toContain(third.id)
      })

      it("are made up for by the sweep when the event was lost, once", async () => {
        const { order_id, parts } = await buyFromTwo()
        await forget(order_id)
        await age(order_id, "1 hour")

        await sweep()
        const swept = await partsOf(order_id)
        await sweep()

        expect(swept).toHaveLength(parts.length)
        expect(await partsOf(order_id)).toEqual(swept)
      })

      it.each([
        ["the subscriber may still be at work", "10 seconds"],
        ["the order is older than six days", "7 days"],
      ])("are not swept when %s", async (_why, interval) => {
        const { order_id } = await buyFromTwo()
        await forget(order_id)
        await age(order_id, interval)

        await sweep()

        expect(await partsOf(order_id)).toEqual([])
      })

      it("are not swept for a cancelled order, while another's failure stops no one", async () => {
        const cancelled = await buyFromTwo()
        const failing = await buyFromTwo()
        const lost = await buyFromTwo()
        await api.post(
          `/admin/orders/${cancelled.order_id}/cancel`,
          {},
          open.staff
        )
        for (const { order_id } of [cancelled, failing, lost]) {
          await forget(order_id)
          await age(order_id, "1 hour")
        }
        const spy = jest
          .spyOn(
            servicesOf(getContainer()).cooperativeOrders,
            "createPlacedOrders"
          )
          .mockRejectedValueOnce(new Error("the database is away"))

        await sweep()
        spy.mockRestore()

        expect(await partsOf(cancelled.order_id)).toEqual([])
        expect(await partsOf(failing.order_id)).toEqual([])
        expect(await partsOf(lost.order_id)).toHaveLength(2)
        await sweep()
        expect(await partsOf(failing.order_id)).toHaveLength(2)
      })

      it("refuses a second part for the same maker in the database itself", async () => {
        const { parts } = await buyFromTwo()
        const service = servicesOf(getContainer()).cooperativeOrders
        const { id, lines, created_at, updated_at, deleted_at, ...copy } =
          parts[0]

        await expect(service.createCooperativeOrders(copy)).rejects.toThrow(
          /already exists/
        )
      })

      it("takes the parts away when a later step fails", async () => {
        const { order_id, parts } = await buyFromTwo()
        const service = servicesOf(getContainer()).cooperativeOrders
        await service.deleteCooperativeOrders(
          parts.map(({ id }: { id: string }) => id)
        )

        await createCooperativeOrdersThenFailWorkflow(getContainer()).run({
          input: { order_id },
          throwOnError: false,
        })

        expect(await partsOf(order_id)).toEqual([])
        expect(await service.listCooperativeOrderLines()).toEqual([])
      })

      it("keeps a cooperative that has orders from being deleted", async () => {
        const { second, honey } = await buyFromTwo()
        const path = `/admin/cooperatives/${second.id}`

        expect((await refusalOf(api.delete(path, open.staff))).message).toMatch(
          /has products \(1\)/
        )
        await api.delete(`/admin/products/${honey.id}`, open.staff)
        expect((await refusalOf(api.delete(path, open.staff))).message).toMatch(
          /has orders/
        )
      })

      it("shows them to staff, by cooperative", async () => {
        const { second, order_id } = await buyFromTwo()

        const { data } = await api.get(
          `/admin/cooperatives/${second.id}/orders`,
          open.staff
        )

        expect(data).toMatchObject({
          count: 1,
          cooperative_orders: [{ order_id, lines: [{ quantity: 1 }] }],
        })
      })
    })
  },
})
