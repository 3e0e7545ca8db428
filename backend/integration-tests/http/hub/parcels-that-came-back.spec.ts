import { recordComebackWorkflow } from "@coopstore/hub/workflows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { failAfter } from "../cooperatives/fail-after"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { openAfterSaleDesk } from "./after-sale-desk"
import { lineOf } from "./hub-desk"

jest.setTimeout(240_000)

const comebackThenFailWorkflow = failAfter(recordComebackWorkflow)

withShop({
  testSuite: ({ api, getContainer }) => {
    let floor: Awaited<ReturnType<typeof openAfterSaleDesk>>

    beforeAll(async () => {
      floor = await openAfterSaleDesk(api, getContainer())
    })
    afterAll(() => floor.close())

    describe("a parcel refused at the door", () => {
      it("comes back whole: nothing is owed, sold or collected any more", async () => {
        const order = await floor.shipped(await floor.inCash())
        const line = lineOf(order.parts[0])
        const stock = await floor.desk.stockOf(line.variant_id)

        await floor.desk.post("after-sales/door-refusals", {
          parcel_id: order.parcel.id,
          fate: "restock",
          reason: "Absent",
        })

        expect(await floor.cash.collectionOf(order.order_id)).toMatchObject({
          state: "refused",
          refusal_reason: "Absent",
        })
        await floor.ledgerSays(order.order_id, 0)
        const ordered = await floor.shop.orderOf(order.cart_id)
        expect(Number(ordered?.summary?.pending_difference)).toBe(0)
        expect(ordered?.payment_collections?.[0]?.status).toBe("canceled")
        expect((await floor.desk.stockOf(line.variant_id)).stocked).toBe(
          stock.stocked + 2
        )
      })

      it("stands as it stood when a later step fails", async () => {
        const order = await floor.shipped(await floor.inCash())
        const total = await floor.desk.totalOf(order.order_id)

        await comebackThenFailWorkflow(getContainer()).run({
          input: {
            kind: "door_refusal",
            parcel_id: order.parcel.id,
            fate: "restock",
            reason: "Absent",
            author: "user_hub",
          },
          throwOnError: false,
        })

        expect(await floor.desk.totalOf(order.order_id)).toBe(total)
        expect((await floor.cash.collectionOf(order.order_id))?.state).toBe(
          "shipped"
        )
        const { after_sales } = await floor.desk.get(
          `after-sales?order_id=${order.order_id}`
        )
        expect(after_sales).toEqual([])
        const { order: kept } = await floor.desk.get(`orders/${order.order_id}`)
        expect(kept.parcels[0]).toMatchObject({ comeback: null })
      })

      it("came back once, and neither before it left nor after it arrived", async () => {
        const order = await floor.inCash()
        for (const part of order.parts) await floor.desk.receive(part)
        const parcel = await floor.parcels.pack(order.order_id)
        const lose = () =>
          floor.desk.post("after-sales/lost-parcels", {
            parcel_id: parcel.id,
            reason: "Perdu",
          })
        expect((await refusalOf(lose())).message).toMatch(
          /has not left; ship it first$/
        )
        await parcel.ship("LOST1")

        await lose()

        expect((await refusalOf(lose())).message).toMatch(
          /was lost, as noted at/
        )
        const { outcomes } = await floor.desk.post("parcels/deliver", {
          ids: [parcel.id],
        })
        expect(outcomes).toEqual([
          expect.objectContaining({
            refusal: expect.stringMatching(/was lost, as noted at/),
          }),
        ])
        expect((await refusalOf(parcel.deliver())).message).toMatch(
          /was lost, as noted at/
        )
        const arrived = await floor.delivered(await floor.inCash())
        const late = await refusalOf(
          floor.desk.post("after-sales/lost-parcels", {
            parcel_id: arrived.parcel.id,
            reason: "Perdu",
          })
        )
        expect(late.message).toMatch(/it arrives once$/)
      })
    })

    describe("a lost parcel", () => {
      it("is the shop's loss: the shopper is paid back, the makers keep their sale", async () => {
        const order = await floor.shipped(await floor.byCard())
        const paid = await floor.desk.totalOf(order.order_id)
        await floor.ledgerSays(order.order_id, paid)
        const owed = async () => {
          const { data } = await getContainer()
            .resolve(ContainerRegistrationKeys.QUERY)
            .graph({
              entity: "ledger_entry",
              fields: ["amount"],
              filters: { order_id: order.order_id, account: "cooperative" },
            })
          return data.reduce((sum, { amount }) => sum + Number(amount), 0)
        }
        const before = await owed()

        await floor.desk.post("after-sales/lost-parcels", {
          parcel_id: order.parcel.id,
          reason: "Perdu par Amana",
        })

        expect(await floor.givenBack(order.intent)).toBe(paid)
        await floor.ledgerSays(order.order_id, 0)
        expect(await owed()).toBe(before)
      })
    })
  },
})
