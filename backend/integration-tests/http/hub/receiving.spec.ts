import { Modules } from "@medusajs/framework/utils"
import { eventually } from "../eventually"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { lineOf, type Part } from "./hub-desk"
import { openReceivingDesk } from "./receiving-desk"

jest.setTimeout(240_000)

withShop({
  testSuite: ({ api, getContainer }) => {
    let desk: Awaited<ReturnType<typeof openReceivingDesk>>

    beforeAll(async () => {
      desk = await openReceivingDesk(api, getContainer())
    })

    describe("the door of the hub", () => {
      it("finds a part by its label, by order and cooperative, and by its id", async () => {
        const { parts } = await desk.inCash()
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
        const { parts } = await desk.inCash()
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
        const { order_id, parts } = await desk.inCash()
        const [first, second] = parts
        const stock = await desk.stockOf(lineOf(first).variant_id)
        const before = {
          total: await desk.totalOf(order_id),
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
        expect(await desk.totalOf(order_id)).toBe(before.total)
        expect(await desk.ledgerSum(order_id)).toBe(before.ledger)
      })

      it("is counted once, and a second scan says by whom and when", async () => {
        const { parts } = await desk.inCash()
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
        const { parts } = await desk.inCash()
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
        const { order_id, parts } = await desk.inCash()
        const [first] = parts
        const stock = await desk.stockOf(lineOf(first).variant_id)
        const total = await desk.totalOf(order_id)

        await desk.receive(first, { surplus: 4 })

        expect(await desk.stockOf(lineOf(first).variant_id)).toEqual({
          stocked: stock.stocked + 4,
          reserved: stock.reserved,
        })
        expect(await desk.totalOf(order_id)).toBe(total)
      })
    })

    describe("a count is refused, and changes nothing,", () => {
      const refused = async (counts: object) => {
        const { order_id, parts } = await desk.inCash()
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
        const { order_id } = await desk.cash.placeOrder()
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
        const { parts } = await desk.inCash()
        const [first, second] = parts
        await desk.receive(first, { good: 0, damaged: 2, lot_code: null })

        expect(
          (await refusalOf(desk.receive(second, { good: 0 }))).message
        ).toMatch(/^Nothing of order \d+ would be left; cancel the order/)
      })

      it("when a change of the order is open", async () => {
        const { order_id, parts } = await desk.inCash()
        await getContainer().resolve(Modules.ORDER).createOrderChange({
          order_id,
          change_type: "edit",
        })

        expect(
          (await refusalOf(desk.receive(parts[0], { good: 2 }))).message
        ).toMatch(/being edited/)
      })
    })
  },
})
