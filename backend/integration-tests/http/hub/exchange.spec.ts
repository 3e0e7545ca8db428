import { receiveReturnWorkflow } from "@coopstore/hub/workflows"
import type { AfterSaleReplacements } from "@coopstore/hub/types"
import {
  ContainerRegistrationKeys,
  Modules,
  OrderStatus,
} from "@medusajs/framework/utils"
import { failAfter } from "../cooperatives/fail-after"
import { letterBox } from "../documents/letters"
import { eventually } from "../eventually"
import { refusalOf } from "../refusal-of"
import { runJob } from "../run-job"
import { withShop } from "../with-shop"
import { openAfterSaleDesk } from "./after-sale-desk"
import { lineOf, type Part } from "./hub-desk"

const CENTIMES = 100

jest.setTimeout(240_000)

const receiveThenFailWorkflow = failAfter(receiveReturnWorkflow)

type Order = { order_id: string; cart_id: string; parts: Part[] }
type Size = AfterSaleReplacements["lines"][number]["sizes"][number]

withShop({
  testSuite: ({ api, getContainer }) => {
    let floor: Awaited<ReturnType<typeof openAfterSaleDesk>>

    beforeAll(async () => {
      floor = await openAfterSaleDesk(api, getContainer())
    })
    afterAll(() => floor.close())

    const query = () => getContainer().resolve(ContainerRegistrationKeys.QUERY)
    /** Announces that pieces of the first part come back for others. */
    const announce = async (order: Order, quantity: number) => {
      const line = lineOf(order.parts[0])
      const { data } = await floor.ask(await floor.tokenOf(order.cart_id), {
        kind: "exchange",
        lines: [{ line_item_id: line.line_item_id, quantity }],
        reason: "Une autre taille",
      })
      const id = String(data.after_sales[0].id)
      const offered: AfterSaleReplacements = await floor.desk.get(
        `after-sales/${id}/replacements`
      )
      const sizes = offered.lines.flatMap(({ sizes: found }) => found)
      const receive = (size: Pick<Size, "variant_id">) =>
        floor.desk.post(`after-sales/${id}/receive`, {
          lines: [
            {
              line_item_id: line.line_item_id,
              quantity,
              fate: "restock",
              replacement_variant_id: size.variant_id,
            },
          ],
        })
      return { id, line, sizes, receive }
    }
    const one = <Found>(found: Found | undefined): Found => {
      if (!found) throw new Error("Nothing was found")
      return found
    }
    const replacementOf = async (order: Order) => {
      const { after_sales } = await floor.desk.get(
        `after-sales?order_id=${order.order_id}`
      )
      const { data } = await query().graph({
        entity: "order",
        fields: [
          "id",
          "display_id",
          "status",
          "total",
          "email",
          "metadata",
          "shipping_total",
          "items.variant_id",
          "items.quantity",
          "shipping_address.city",
          "summary.*",
          "payment_collections.status",
          "payment_collections.amount",
        ],
        filters: { id: [String(after_sales[0].replacement_order_id)] },
      })
      return { after_sale: after_sales[0], order: data[0] }
    }
    const minor = (amount: unknown) => Math.round(Number(amount) * CENTIMES)
    const pendingOf = async (cart_id: string) =>
      Number((await floor.shop.orderOf(cart_id))?.summary?.pending_difference)
    const releasesOf = async (order_id: string) => {
      const parts = await floor.desk.partsOf(order_id)
      const { data } = await query().graph({
        entity: "ledger_release",
        fields: ["cooperative_order_id"],
        filters: { cooperative_order_id: parts.map(({ id }) => id) },
      })
      return data
    }
    /** Takes a replacement through the hub to its shopper. */
    const deliver = async (order_id: string) => {
      for (const part of await floor.desk.makeReady(order_id, 1)) {
        await floor.desk.receive(part)
      }
      const parcel = await floor.parcels.pack(order_id)
      await parcel.ship(`EX${order_id.slice(-9)}MA`)
      await parcel.deliver()
      return eventually(
        () => floor.desk.partsOf(order_id),
        (parts) => parts.every(({ status }) => status === "delivered")
      )
    }

    describe("an exchange for the same size", () => {
      it("sends the same pieces again: no money moves, and orders, stock, parts and ledger agree", async () => {
        const order = await floor.delivered(await floor.byCard())
        const paid = await floor.desk.totalOf(order.order_id)
        await floor.ledgerSays(order.order_id, paid)
        const { id, line, sizes, receive } = await announce(order, 2)
        const same = one(sizes.find(({ is_same }) => is_same))
        const before = await floor.desk.stockOf(line.variant_id)

        const { after_sale } = await receive(same)

        expect(after_sale).toEqual({ id, amount: 0 })
        const { after_sale: noted, order: sent } = await replacementOf(order)
        expect(noted).toMatchObject({
          kind: "exchange",
          state: "done",
          replacement_display_id: sent?.display_id,
        })
        expect(sent).toMatchObject({
          status: OrderStatus.PENDING,
          email: "amina@example.ma",
          shipping_address: { city: "Agadir" },
          metadata: { replaces_order_id: order.order_id },
          payment_collections: [
            { status: "completed", amount: line.total / CENTIMES },
          ],
        })
        expect(minor(sent?.total)).toBe(line.total)
        expect(minor(sent?.shipping_total)).toBe(0)
        expect(Number(sent?.summary?.pending_difference)).toBe(0)
        expect(await pendingOf(order.cart_id)).toBe(0)
        expect(await floor.givenBack(order.intent)).toBe(0)
        await floor.ledgerSays(order.order_id, paid - line.total)
        await floor.ledgerSays(String(sent?.id), line.total)
        expect(await floor.desk.stockOf(line.variant_id)).toEqual({
          stocked: before.stocked + 2,
          reserved: before.reserved + 2,
        })
        expect(await floor.violations()).toEqual([])

        const [part] = await deliver(String(sent?.id))
        expect(part?.cooperative_id).toBe(order.parts[0]?.cooperative_id)
        await runJob(getContainer(), "release-sales")
        expect(await releasesOf(String(sent?.id))).toHaveLength(1)
      })

      it("is told in one letter, with the number of what is sent", async () => {
        const order = await floor.delivered(await floor.byCard())
        const { id, sizes, receive } = await announce(order, 1)
        await receive(one(sizes.find(({ is_same }) => is_same)))
        const { order: sent } = await replacementOf(order)

        // The first one said that the return is noted.
        const letters = await letterBox(getContainer()).come(id, 2)
        const letter = letters.find(({ data }) => data?.kind === "exchange")
        const placed = await getContainer()
          .resolve(Modules.NOTIFICATION)
          .listNotifications({ resource_id: String(sent?.id) })
        expect(placed).toEqual([])
        expect(letter?.data).toMatchObject({
          kind: "exchange",
          replacement_number: Number(sent?.display_id),
          refund: null,
        })
      })

      it("gives the money back by transfer when the replacement comes back too", async () => {
        const order = await floor.delivered(await floor.byCard())
        const { line, sizes, receive } = await announce(order, 2)
        await receive(one(sizes.find(({ is_same }) => is_same)))
        const { order: sent } = await replacementOf(order)
        const order_id = String(sent?.id)
        await deliver(order_id)
        const [part] = await floor.desk.partsOf(order_id)
        const lines = [{ line_item_id: lineOf(part).line_item_id, quantity: 1 }]

        const { after_sale } = await floor.desk.post("after-sales/returns", {
          order_id,
          lines,
          reason: "Finalement non",
        })
        await floor.desk.post(`after-sales/${after_sale.id}/receive`, {
          lines: lines.map((each) => ({ ...each, fate: "scrap" })),
        })

        expect(
          await floor.cash.refunds.listOrderRefunds({ order_id: [order_id] })
        ).toEqual([
          expect.objectContaining({
            way: "transfer",
            state: "owed",
            amount: line.total / 2,
          }),
        ])
        expect(await floor.violations()).toEqual([])
      })

      it("owes the shopper its money when the replacement is canceled", async () => {
        const order = await floor.delivered(await floor.byCard())
        const { line, sizes, receive } = await announce(order, 2)
        await receive(one(sizes.find(({ is_same }) => is_same)))
        const { order: sent } = await replacementOf(order)
        const order_id = String(sent?.id)
        const parts = await floor.desk.makeReady(order_id, 1)
        await floor.ledgerSays(order_id, line.total)

        await floor.desk.post("after-sales/cancellations", {
          order_id,
          lines: floor.whole(parts),
          reason: "Plus besoin",
        })

        await eventually(
          () =>
            floor.cash.refunds.listOrderRefunds({
              order_id: [order_id],
              way: "transfer",
              state: "owed",
              amount: line.total,
            }),
          ({ length }) => length === 1
        )
        await floor.ledgerSays(order_id, 0)
        expect(await floor.violations()).toEqual([])
      })
    })

    describe("an exchange for another size", () => {
      it("gives the difference back to the card, and sells at today's price", async () => {
        const order = await floor.delivered(await floor.byCard({ size: -1 }))
        const paid = await floor.desk.totalOf(order.order_id)
        await floor.ledgerSays(order.order_id, paid)
        const { line, sizes, receive } = await announce(order, 1)
        const cheaper = one(
          sizes.find(({ price }) => price !== null && price < line.total / 2)
        )
        const difference = line.total / 2 - Number(cheaper.price)

        const { after_sale } = await receive(cheaper)

        expect(after_sale.amount).toBe(difference)
        expect(await floor.givenBack(order.intent)).toBe(difference)
        const { order: sent } = await replacementOf(order)
        expect(minor(sent?.total)).toBe(cheaper.price)
        expect(sent?.items).toEqual([
          expect.objectContaining({ variant_id: cheaper.variant_id }),
        ])
        expect(await pendingOf(order.cart_id)).toBe(0)
        await floor.ledgerSays(order.order_id, paid - line.total / 2)
        await floor.ledgerSays(String(sent?.id), Number(cheaper.price))
        expect(await floor.violations()).toEqual([])
      })

      it("is refused when it costs more, and nothing has changed", async () => {
        const order = await floor.delivered(await floor.byCard())
        const paid = await floor.desk.totalOf(order.order_id)
        const { line, sizes, receive } = await announce(order, 1)
        const dearer = one(
          sizes.find(({ price }) => price !== null && price > line.total / 2)
        )
        const stock = await floor.desk.stockOf(line.variant_id)

        const refusal = await refusalOf(receive(dearer))

        expect(refusal.message).toMatch(/costs [\d.]+ MAD more than what came/)
        expect(await floor.desk.totalOf(order.order_id)).toBe(paid)
        expect(await floor.desk.stockOf(line.variant_id)).toEqual(stock)
      })

      it("is refused for another product, and for more than is in stock", async () => {
        const order = await floor.delivered(await floor.byCard())
        const { sizes, receive } = await announce(order, 1)
        const other = lineOf(order.parts[1])
        const refusal = await refusalOf(receive(other))
        expect(refusal.message).toMatch(/for a size of the same product only/)

        const same = one(sizes.find(({ is_same }) => is_same))
        const { data } = await query().graph({
          entity: "variant",
          fields: ["inventory_items.inventory.location_levels.*"],
          filters: { id: [same.variant_id] },
        })
        const level =
          data[0]?.inventory_items?.[0]?.inventory?.location_levels?.[0]
        const inventory = getContainer().resolve(Modules.INVENTORY)
        await inventory.updateInventoryLevels({
          inventory_item_id: String(level?.inventory_item_id),
          location_id: String(level?.location_id),
          stocked_quantity: Number(level?.reserved_quantity) - 1,
        })
        const empty = await refusalOf(receive(same))
        await inventory.updateInventoryLevels({
          inventory_item_id: String(level?.inventory_item_id),
          location_id: String(level?.location_id),
          stocked_quantity: Number(level?.stocked_quantity),
        })
        expect(empty.message).toMatch(/0 pieces are in stock, not 1/)
      })
    })

    describe("an exchange of what was paid in cash", () => {
      it("pays nobody before the carrier handed the cash over", async () => {
        const placed = await floor.inCash()
        const order = await floor.delivered(placed)
        const collection = one(
          await eventually(
            () => floor.cash.collectionOf(order.order_id),
            (found) => found?.state === "collected"
          )
        )
        const { line, sizes, receive } = await announce(order, 1)
        await receive(one(sizes.find(({ is_same }) => is_same)))
        const { order: sent } = await replacementOf(order)
        const order_id = String(sent?.id)
        await deliver(order_id)
        await runJob(getContainer(), "release-sales")

        expect(sent?.payment_collections?.[0]?.status).toBe("authorized")
        expect(await releasesOf(order_id)).toEqual([])
        await floor.ledgerSays(order_id, line.total / 2)
        expect(await floor.violations()).toEqual([])

        const tracking = `EA${order.order_id.slice(-9)}MA`
        const amount = (collection.amount / CENTIMES).toFixed(2)
        await api.post(
          "/admin/cash-remittances/import",
          {
            carrier: "amana",
            file_name: "amana.csv",
            content_base64: Buffer.from(
              `Code envoi;Montant CRBT\r\n${tracking};${amount.replace(".", ",")}`
            ).toString("base64"),
          },
          floor.desk.staff
        )

        await eventually(
          () => replacementOf(order),
          (found) =>
            found.order?.payment_collections?.[0]?.status === "completed"
        )
        await runJob(getContainer(), "release-sales")
        expect(await releasesOf(order_id)).toHaveLength(1)
        expect(await pendingOf(order.cart_id)).toBe(0)
        expect(await floor.violations()).toEqual([])
      })
    })

    it("leaves everything as it was when a later step fails", async () => {
      const order = await floor.delivered(await floor.byCard())
      const paid = await floor.desk.totalOf(order.order_id)
      await floor.ledgerSays(order.order_id, paid)
      const { id, line } = await announce(order, 1)
      const stock = await floor.desk.stockOf(line.variant_id)
      const ordersBefore = await countOrders()

      const { errors } = await receiveThenFailWorkflow(getContainer()).run({
        input: {
          id,
          lines: [
            {
              line_item_id: line.line_item_id,
              quantity: 1,
              fate: "restock",
              replacement_variant_id: line.variant_id,
            },
          ],
          author: "user_hub",
        },
        throwOnError: false,
      })

      expect(errors).toHaveLength(1)
      expect(await countOrders()).toBe(ordersBefore)
      expect(await floor.desk.totalOf(order.order_id)).toBe(paid)
      expect(await floor.desk.stockOf(line.variant_id)).toEqual(stock)
      expect(await floor.desk.ledgerSum(order.order_id)).toBe(paid)
      expect(await pendingOf(order.cart_id)).toBe(0)
      expect(
        await floor.cash.refunds.listOrderRefunds({
          order_id: [order.order_id],
        })
      ).toEqual([])
      const { after_sales } = await floor.desk.get(
        `after-sales?order_id=${order.order_id}`
      )
      expect(after_sales).toEqual([
        expect.objectContaining({
          kind: "exchange",
          state: "requested",
          replacement_order_id: null,
        }),
      ])
    })

    const countOrders = async () => {
      const { metadata } = await query().graph({
        entity: "order",
        fields: ["id"],
        pagination: { take: 1, skip: 0 },
      })
      return metadata?.count
    }
  },
})
