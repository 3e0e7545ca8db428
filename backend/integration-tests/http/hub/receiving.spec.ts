import { recordReceiptWorkflow } from "@coopstore/hub/workflows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { failAfter } from "../cooperatives/fail-after"
import { eventually } from "../eventually"
import { openCashDesk } from "../payments/cash-desk"
import { CARD, CASH, openCheckout } from "../payments/checkout"
import { startStripeDouble } from "../payments/stripe-double"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { openHubDesk, type Part } from "./hub-desk"

const CENTIMES = 100

jest.setTimeout(240_000)

const recordReceiptThenFailWorkflow = failAfter(recordReceiptWorkflow)

withShop({
  testSuite: ({ api, getContainer }) => {
    let shop: Awaited<ReturnType<typeof openCheckout>>
    let double: Awaited<ReturnType<typeof startStripeDouble>>
    let cash: ReturnType<typeof openCashDesk>
    let desk: Awaited<ReturnType<typeof openHubDesk>>

    beforeAll(async () => {
      double = await startStripeDouble(api)
      shop = await openCheckout(api, getContainer())
      cash = openCashDesk(getContainer(), shop)
      desk = await openHubDesk(api, getContainer())
    })
    afterAll(() => double.close())

    /** An order of two makers, three pieces of each, to be paid in cash. */
    const inCash = async () => {
      const { order_id, cart_id } = await cash.placeOrder({ quantity: 3 })
      const parts = await desk.readyParts(order_id)
      return { order_id, cart_id, parts }
    }
    const byCard = async () => {
      const cart_id = await shop.fillCart("ma", { quantity: 3 })
      const session = await shop.choosePayment(cart_id, CARD)
      await double.payWith(session.data.client_secret, "4242424242424242")
      const { order } = await shop.complete(cart_id)
      await eventually(
        () => shop.orderOf(cart_id),
        (found) => found?.transactions?.length === 1
      )
      const order_id = String(order.id)
      return { order_id, cart_id, parts: await desk.readyParts(order_id) }
    }
    const lineOf = ({ lines: [line] }: Part) => {
      if (!line) throw new Error("A part has lines")
      return line
    }
    const minorTotal = async (order_id: string) =>
      Math.round(Number((await desk.orderOf(order_id)).total) * CENTIMES)

    describe("the door of the hub", () => {
      it("finds a part by its label, by order and cooperative, and by its id", async () => {
        const { parts } = await inCash()
        const [first] = parts
        const number = first.order_display_id
        const name = first.cooperative.name
        const found = async (code: string) => {
          const { parts: all } = await desk.get(
            `receiving?code=${encodeURIComponent(code)}`
          )
          return all.map(({ id }: Part) => id)
        }

        expect((await found(String(number))).sort()).toEqual(
          parts.map(({ id }) => id).sort()
        )
        expect(await found(`${number} ${name.toUpperCase()}`)).toEqual([
          first.id,
        ])
        expect(await found(first.id)).toEqual([first.id])
        expect(await found("99999999")).toEqual([])
        expect(await found("argan")).toEqual([])
      })

      it("says how many pieces are due, and which are traced by lot", async () => {
        const { parts } = await inCash()
        const { parts: found } = await desk.get(`receiving?code=${parts[0].id}`)

        expect(found[0]).toMatchObject({
          status: "ready",
          receipt: null,
          lines: [{ expected: 3, is_traced: true }],
        })
      })
    })

    describe("a part that came whole", () => {
      it("is received with its lot, and moves neither stock nor money", async () => {
        const { order_id, parts } = await inCash()
        const [first, second] = parts
        const stock = await desk.stockOf(lineOf(first).variant_id)
        const before = {
          total: await minorTotal(order_id),
          ledger: await desk.ledgerSum(order_id),
        }

        const { status, data } = await desk.receive(first)

        expect(status).toBe(201)
        const receipt = await desk.hub.retrieveReceipt(data.receipt.id, {
          relations: ["lines"],
        })
        expect(receipt).toMatchObject({
          author: desk.staff.user_id,
          lines: [
            {
              expected: 3,
              good: 3,
              short: 0,
              damaged: 0,
              surplus: 0,
              lot_code: "L-2026-11",
              best_before: "2030-06-30",
              shelf: "A1",
            },
          ],
        })
        expect(await desk.partOf(order_id, first.id)).toMatchObject({
          status: "received",
          lines: [{ received_quantity: 3, short_quantity: 0 }],
        })
        expect((await desk.partOf(order_id, second.id)).status).toBe("ready")
        expect(await desk.stockOf(lineOf(first).variant_id)).toEqual(stock)
        expect(await minorTotal(order_id)).toBe(before.total)
        expect(await desk.ledgerSum(order_id)).toBe(before.ledger)
      })

      it("is counted once, and a second scan says by whom and when", async () => {
        const { parts } = await inCash()
        const [first] = parts
        await desk.receive(first)

        const again = await refusalOf(desk.receive(first))
        const { parts: found } = await desk.get(`receiving?code=${first.id}`)

        expect(again.status).toBe(400)
        expect(again.message).toMatch(
          /^Order \d+ of .+ was received by Staff at \d{4}-.+; nothing was counted twice$/
        )
        expect(found[0].receipt).toMatchObject({
          author: "Staff",
          received_at: expect.any(String),
        })
        expect(
          await desk.hub.listReceipts({ cooperative_order_id: first.id })
        ).toHaveLength(1)
      })

      it("is counted once when two people send it together", async () => {
        const { parts } = await inCash()
        const [first] = parts

        const answers = await Promise.all(
          [1, 2, 3].map(() => refusalOf(desk.receive(first)))
        )

        expect(answers.filter(({ status }) => !status)).toHaveLength(1)
        expect(
          await desk.hub.listReceipts({ cooperative_order_id: first.id })
        ).toHaveLength(1)
      })

      it("adds what is more to what is for sale", async () => {
        const { order_id, parts } = await inCash()
        const [first] = parts
        const stock = await desk.stockOf(lineOf(first).variant_id)
        const total = await minorTotal(order_id)

        await desk.receive(first, { surplus: 4 })

        expect(await desk.stockOf(lineOf(first).variant_id)).toEqual({
          stocked: stock.stocked + 4,
          reserved: stock.reserved,
        })
        expect(await minorTotal(order_id)).toBe(total)
      })
    })

    describe("pieces that are short or damaged", () => {
      it("leave the order, the stock and the ledger, and less cash is collected, to the centime", async () => {
        const { order_id, parts } = await inCash()
        const [first] = parts
        const line = lineOf(first)
        const stock = await desk.stockOf(line.variant_id)
        const total = await minorTotal(order_id)
        const collected = (await cash.collectionOf(order_id))?.amount
        expect(collected).toBe(total)

        const { data } = await desk.receive(first, { good: 1, damaged: 1 })

        // Two of three pieces: one did not come, one came broken.
        const refund = Math.floor((2 * line.total * 2 + 3) / 6)
        expect(await minorTotal(order_id)).toBe(total - refund)
        expect(await desk.ledgerSum(order_id)).toBe(total - refund)
        expect((await cash.collectionOf(order_id))?.amount).toBe(total - refund)
        expect(
          await cash.refunds.listOrderRefunds({
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
        const total = await minorTotal(order_id)

        await desk.receive(first, { good: 2 })

        const refund = Math.floor((2 * line.total + 3) / 6)
        expect(await minorTotal(order_id)).toBe(total - refund)
        expect(await desk.ledgerSum(order_id)).toBe(total - refund)
        const order = await shop.orderOf(cart_id)
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
        const cart_id = await shop.fillCart("ma", { quantity: 2 })
        await api.post(
          `/store/carts/${cart_id}/promotions`,
          { promo_codes: ["ONE-OFF"] },
          { headers: shop.headers }
        )
        await shop.choosePayment(cart_id, CASH)
        const { order } = await shop.complete(cart_id)
        const order_id = String(order.id)
        // A total of two pieces that no centime splits evenly.
        const odd = (await desk.readyParts(order_id)).find(
          (part) => lineOf(part).total % 2 === 1
        )
        if (!odd) throw new Error("The prices of the demo changed")
        const line = lineOf(odd)
        const total = await minorTotal(order_id)

        await desk.receive(odd, { good: 1 })

        const left = await minorTotal(order_id)
        expect(total - left).toBe((line.total + 1) / 2)
        expect(await desk.ledgerSum(order_id)).toBe(left)
        expect((await cash.collectionOf(order_id))?.amount).toBe(left)
      })

      it("are told to their maker in its space", async () => {
        const { parts } = await inCash()
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
        const { parts } = await inCash()
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

    describe("a count is refused, and changes nothing,", () => {
      const refused = async (counts: object) => {
        const { order_id, parts } = await inCash()
        const [first] = parts
        const stock = await desk.stockOf(lineOf(first).variant_id)
        const refusal = await refusalOf(desk.receive(first, counts))
        expect((await desk.partOf(order_id, first.id)).status).toBe("ready")
        expect(await desk.stockOf(lineOf(first).variant_id)).toEqual(stock)
        expect(
          await desk.hub.listReceipts({ cooperative_order_id: first.id })
        ).toEqual([])
        return refusal.message
      }

      it.each([
        ["food has no lot", { lot_code: "" }, /note its lot/],
        ["food has no date", { best_before: null }, /note its lot/],
        ["its date is past", { best_before: "2020-01-01" }, /is past/],
        ["there is more than was due", { good: 4 }, /3 were due, not 4/],
      ])("when %s", async (_why, counts, sentence) => {
        expect(await refused(counts)).toMatch(sentence)
      })

      it("when its maker has not accepted the part", async () => {
        const { order_id } = await cash.placeOrder()
        const [part] = await eventually(
          () => desk.partsOf(order_id),
          ({ length }) => length === 2
        )
        if (!part) throw new Error("An order has parts")

        expect((await refusalOf(desk.receive(part))).message).toMatch(
          /is new; only an accepted or ready one can be received/
        )
      })

      it("when nothing would be left of the order", async () => {
        const { parts } = await inCash()
        const [first, second] = parts
        await desk.receive(first, { good: 0, damaged: 2, lot_code: null })

        expect(
          (await refusalOf(desk.receive(second, { good: 0 }))).message
        ).toMatch(/^Nothing of order \d+ would be left; cancel the order/)
      })

      it("when a change of the order is open", async () => {
        const { order_id, parts } = await inCash()
        await getContainer().resolve(Modules.ORDER).createOrderChange({
          order_id,
          change_type: "edit",
        })

        expect(
          (await refusalOf(desk.receive(parts[0], { good: 2 }))).message
        ).toMatch(/being edited/)
      })
    })

    it("everything stands as it stood when a later step fails", async () => {
      const { order_id, parts } = await inCash()
      const [first] = parts
      const line = lineOf(first)
      const picture = async () => ({
        stock: await desk.stockOf(line.variant_id),
        total: await minorTotal(order_id),
        ledger: await desk.ledgerSum(order_id),
        collect: (await cash.collectionOf(order_id))?.amount,
        refunds: await cash.refunds.listOrderRefunds({ order_id }),
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
