import { recordReceiptWorkflow } from "@coopstore/hub/workflows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { failAfter } from "../cooperatives/fail-after"
import { eventually } from "../eventually"
import { CARD, CASH } from "../payments/checkout"
import { startStripeDouble } from "../payments/stripe-double"
import { withShop } from "../with-shop"
import { lineOf } from "./hub-desk"
import { openReceivingDesk } from "./receiving-desk"

jest.setTimeout(240_000)

const recordReceiptThenFailWorkflow = failAfter(recordReceiptWorkflow)

const CENTIMES = 100

withShop({
  testSuite: ({ api, getContainer }) => {
    let double: Awaited<ReturnType<typeof startStripeDouble>>
    let desk: Awaited<ReturnType<typeof openReceivingDesk>>

    beforeAll(async () => {
      double = await startStripeDouble(api)
      desk = await openReceivingDesk(api, getContainer())
    })
    afterAll(() => double.close())

    const byCard = async () => {
      const cart_id = await desk.shop.fillCart("ma", { quantity: 3 })
      const session = await desk.shop.choosePayment(cart_id, CARD)
      await double.payWith(session.data.client_secret, "4242424242424242")
      const { order } = await desk.shop.complete(cart_id)
      await eventually(
        () => desk.shop.orderOf(cart_id),
        (found) => found?.transactions?.length === 1
      )
      const order_id = String(order.id)
      return { order_id, cart_id, parts: await desk.readyParts(order_id) }
    }

    describe("pieces that are short or damaged", () => {
      it("leave the order, the stock and the ledger, and less cash is collected, to the centime", async () => {
        const { order_id, parts } = await desk.inCash()
        const [first] = parts
        const line = lineOf(first)
        const stock = await desk.stockOf(line.variant_id)
        const total = await desk.totalOf(order_id)
        const collected = (await desk.cash.collectionOf(order_id))?.amount
        expect(collected).toBe(total)

        const { data } = await desk.receive(first, { good: 1, damaged: 1 })

        // Two of three pieces: one did not come, one came broken.
        const refund = Math.floor((2 * line.total * 2 + 3) / 6)
        expect(await desk.totalOf(order_id)).toBe(total - refund)
        expect(await desk.ledgerSum(order_id)).toBe(total - refund)
        expect((await desk.cash.collectionOf(order_id))?.amount).toBe(
          total - refund
        )
        expect(
          await desk.cash.refunds.listOrderRefunds({
            key: `receipt:${data.receipt.id}`,
          })
        ).toMatchObject([
          { amount: refund, way: "not_collected", author: desk.staff.user_id },
        ])
        expect(await desk.stockOf(line.variant_id)).toEqual({
          stocked: stock.stocked - 2,
          reserved: stock.reserved - 2,
        })
        expect(await desk.partOf(order_id, first.id)).toMatchObject({
          status: "received",
          lines: [
            {
              quantity: 3,
              total: line.total,
              received_quantity: 1,
              short_quantity: 1,
              damaged_quantity: 1,
            },
          ],
        })
        const order = await desk.orderOf(order_id)
        const item = order.items.find(({ id }) => id === line.line_item_id)
        expect(Number(item?.detail.quantity)).toBe(1)
      })

      it("go back to the card that paid for them", async () => {
        const { order_id, cart_id, parts } = await byCard()
        const [first] = parts
        const line = lineOf(first)
        const total = await desk.totalOf(order_id)

        await desk.receive(first, { good: 2 })

        const refund = Math.floor((2 * line.total + 3) / 6)
        expect(await desk.totalOf(order_id)).toBe(total - refund)
        expect(await desk.ledgerSum(order_id)).toBe(total - refund)
        const order = await desk.shop.orderOf(cart_id)
        expect(
          order?.transactions
            ?.map((row: { amount?: unknown } | null) =>
              Math.round(Number(row?.amount) * CENTIMES)
            )
            .sort((one: number, other: number) => one - other)
        ).toEqual([-refund, total])
      })

      it("take their part of a discount with them, and leave the rest to the centime", async () => {
        await api.post(
          "/admin/promotions",
          {
            code: "ONE-OFF",
            type: "standard",
            status: "active",
            application_method: {
              type: "percentage",
              target_type: "items",
              allocation: "across",
              value: 7.5,
            },
          },
          desk.staff
        )
        const cart_id = await desk.shop.fillCart("ma", { quantity: 2 })
        await api.post(
          `/store/carts/${cart_id}/promotions`,
          { promo_codes: ["ONE-OFF"] },
          { headers: desk.shop.headers }
        )
        await desk.shop.choosePayment(cart_id, CASH)
        const { order } = await desk.shop.complete(cart_id)
        const order_id = String(order.id)
        // A total of two pieces that no centime splits evenly.
        const odd = (await desk.readyParts(order_id)).find(
          (part) => lineOf(part).total % 2 === 1
        )
        if (!odd) throw new Error("The prices of the demo changed")
        const line = lineOf(odd)
        const total = await desk.totalOf(order_id)

        await desk.receive(odd, { good: 1 })

        const left = await desk.totalOf(order_id)
        expect(total - left).toBe((line.total + 1) / 2)
        expect(await desk.ledgerSum(order_id)).toBe(left)
        expect((await desk.cash.collectionOf(order_id))?.amount).toBe(left)
      })

      it("are told to their maker in its space", async () => {
        const { parts } = await desk.inCash()
        const [first] = parts
        await desk.receive(first, { good: 1, damaged: 1 })

        expect(await desk.newsOf(first.cooperative_id)).toEqual(
          expect.arrayContaining([
            expect.objectContaining({
              kind: "pieces-missing",
              data: {
                order_display_id: first.order_display_id,
                cooperative_order_id: first.id,
                short: 1,
                damaged: 1,
              },
            }),
          ])
        )
      })

      it("are told to whoever listens, by one event", async () => {
        const { parts } = await desk.inCash()
        const emitted = jest.spyOn(
          getContainer().resolve(Modules.EVENT_BUS),
          "emit"
        )

        const { data } = await desk.receive(parts[0], { good: 2 })

        const names = emitted.mock.calls
          .flatMap(([events]) => events)
          .filter(({ name }) => name === "receipt.recorded")
        emitted.mockRestore()
        expect(names.map((event) => event.data)).toEqual([
          { id: data.receipt.id },
        ])
      })
    })

    it("everything stands as it stood when a later step fails", async () => {
      const { order_id, parts } = await desk.inCash()
      const [first] = parts
      const line = lineOf(first)
      const picture = async () => ({
        stock: await desk.stockOf(line.variant_id),
        total: await desk.totalOf(order_id),
        ledger: await desk.ledgerSum(order_id),
        collect: (await desk.cash.collectionOf(order_id))?.amount,
        refunds: await desk.cash.refunds.listOrderRefunds({ order_id }),
        receipts: await desk.hub.listReceipts({ order_id }),
        lines: await desk.hub.listReceiptLines({
          line_item_id: line.line_item_id,
        }),
        part: (await desk.partOf(order_id, first.id)).lines.map((each) => [
          each.received_quantity,
          each.short_quantity,
          each.damaged_quantity,
        ]),
        status: (await desk.partOf(order_id, first.id)).status,
        changes: await getContainer()
          .resolve(ContainerRegistrationKeys.QUERY)
          .graph({
            entity: "order_change",
            fields: ["id"],
            filters: { order_id },
          })
          .then(({ data }) => data),
      })
      const before = await picture()

      const { errors } = await recordReceiptThenFailWorkflow(
        getContainer()
      ).run({
        input: {
          cooperative_order_id: first.id,
          author: desk.staff.user_id,
          lines: [
            {
              line_item_id: line.line_item_id,
              good: 1,
              damaged: 1,
              surplus: 0,
              lot_code: "L1",
              best_before: "2030-01-01",
              shelf: null,
            },
          ],
        },
        throwOnError: false,
      })

      expect(errors).toHaveLength(1)
      expect(await picture()).toEqual(before)
      // And the goods can still be received.
      await desk.receive(first, { good: 2 })
      expect((await desk.partOf(order_id, first.id)).status).toBe("received")
    })
  },
})
