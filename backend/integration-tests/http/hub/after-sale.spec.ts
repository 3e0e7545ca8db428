import { moveCooperativeOrderWorkflow } from "@coopstore/cooperatives/workflows"
import {
  cancelLinesWorkflow,
  recordComebackWorkflow,
  receiveReturnWorkflow,
} from "@coopstore/hub/workflows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { failAfter } from "../cooperatives/fail-after"
import { eventually } from "../eventually"
import { refusalOf } from "../refusal-of"
import { servicesOf } from "../cooperatives/services"
import { withShop } from "../with-shop"
import { openAfterSaleDesk } from "./after-sale-desk"
import type { Part } from "./hub-desk"
import { promiseMakersTheirMoney } from "./makers-money"

const CENTIMES = 100

jest.setTimeout(240_000)

const receiveThenFailWorkflow = failAfter(receiveReturnWorkflow)
const cancelThenFailWorkflow = failAfter(cancelLinesWorkflow)
const comebackThenFailWorkflow = failAfter(recordComebackWorkflow)

withShop({
  testSuite: ({ api, getContainer }) => {
    let floor: Awaited<ReturnType<typeof openAfterSaleDesk>>

    beforeAll(async () => {
      floor = await openAfterSaleDesk(api, getContainer())
    })
    afterAll(() => floor.close())

    const violations = async () => {
      const { data } = await api.get("/admin/ledger-check", floor.desk.staff)
      return data.violations
    }
    const runJob = (name: string) =>
      getContainer()
        .resolve(Modules.WORKFLOW_ENGINE)
        .run(`job-${name}`, { input: {} })

    describe("a return that a shopper asks for", () => {
      it("is received: order, card, stock, part and ledger agree to the centime", async () => {
        const order = await floor.delivered(await floor.byCard())
        const token = await floor.tokenOf(order.cart_id)
        const line = floor.lineOf(order.parts[0])
        const paid = await floor.totalOf(order.order_id)
        await floor.ledgerSays(order.order_id, paid)
        const before = await floor.desk.stockOf(line.variant_id)

        const { returnable } = await floor.afterSaleOf(token)
        expect(returnable).toHaveLength(2)
        expect(returnable).toContainEqual(
          expect.objectContaining({
            line_item_id: line.line_item_id,
            quantity: 2,
            reason: null,
            until: expect.any(String),
          })
        )
        await floor.ask(token, {
          lines: [{ line_item_id: line.line_item_id, quantity: 1 }],
          reason: "Trop petit",
        })
        const { after_sales } = await floor.afterSaleOf(token)
        expect(after_sales).toEqual([
          expect.objectContaining({ kind: "return", state: "requested" }),
        ])
        const { after_sale } = await floor.desk.post(
          `after-sales/${after_sales[0].id}/receive`,
          {
            lines: [
              {
                line_item_id: line.line_item_id,
                quantity: 1,
                fate: "restock",
              },
            ],
          }
        )

        const price = line.total / 2
        expect(after_sale.amount).toBe(price)
        expect(await floor.givenBack(order.intent)).toBe(price)
        expect(await floor.totalOf(order.order_id)).toBe(paid - price)
        await floor.ledgerSays(order.order_id, paid - price)
        expect(await floor.desk.stockOf(line.variant_id)).toEqual({
          ...before,
          stocked: before.stocked + 1,
        })
        const [part] = await floor.desk.partsOf(order.order_id)
        expect(
          (await floor.desk.partsOf(order.order_id))
            .flatMap(({ lines }) => lines)
            .find(({ line_item_id }) => line_item_id === line.line_item_id)
        ).toMatchObject({ returned_quantity: 1, received_quantity: 2 })
        expect(part?.status).toBe("delivered")
        const { order: ordered } = {
          order: await floor.shop.orderOf(order.cart_id),
        }
        expect(Number(ordered?.summary?.pending_difference)).toBe(0)
        expect((await floor.afterSaleOf(token)).after_sales[0]).toMatchObject({
          state: "done",
          amount: price,
        })
        const again = await refusalOf(
          floor.desk.post(`after-sales/${after_sale.id}/receive`, {
            lines: [
              { line_item_id: line.line_item_id, quantity: 1, fate: "scrap" },
            ],
          })
        )
        expect(again.message).toMatch(/is done; only a requested return/)
      })

      it("is refused too late, for too many pieces, and before the delivery", async () => {
        const order = await floor.shipped(await floor.byCard())
        const token = await floor.tokenOf(order.cart_id)
        const { line_item_id } = floor.lineOf(order.parts[0])
        const askFor = (quantity: number) =>
          refusalOf(
            floor.ask(token, {
              lines: [{ line_item_id, quantity }],
              reason: "Changement d’avis",
            })
          )
        expect((await askFor(1)).message).toMatch(
          /^return_refused not_delivered: /
        )
        await order.parcel.deliver()
        expect((await askFor(3)).message).toMatch(
          /^return_refused too_many: .*: 2 pieces may be sent back, not 3$/
        )
        await getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw(
            "update fulfillment set delivered_at = now() - interval '8 days' where id = ?",
            [order.parcel.id]
          )
        expect((await askFor(1)).message).toMatch(/^return_refused too_late: /)
        expect((await floor.afterSaleOf(token)).after_sales).toEqual([])
      })

      it("may be asked for on the fourteenth day in the EU and not after, and never of what is chilled", async () => {
        const order = await floor.shipped(await floor.byCard({ market: "eu" }))
        const token = await floor.tokenOf(order.cart_id)
        const pg = getContainer().resolve(
          ContainerRegistrationKeys.PG_CONNECTION
        )
        const [first, second] = order.parts
        const deliveredAgo = (interval: string) =>
          pg.raw(
            "update fulfillment set delivered_at = now() - ?::interval where id = ?",
            [interval, order.parcel.id]
          )
        const reasonOf = async (part: Part) => {
          const { returnable } = await floor.afterSaleOf(token)
          const { line_item_id } = floor.lineOf(part)
          return returnable.find(
            (line: { line_item_id: string }) =>
              line.line_item_id === line_item_id
          ).reason
        }
        await order.parcel.deliver()

        await deliveredAgo("13 days 23 hours 59 minutes")
        expect(await reasonOf(first)).toBeNull()
        await deliveredAgo("14 days 1 minute")
        expect(await reasonOf(first)).toBe("too_late")

        await deliveredAgo("1 hour")
        const { listings } = servicesOf(getContainer())
        const { data } = await getContainer()
          .resolve(ContainerRegistrationKeys.QUERY)
          .graph({
            entity: "variant",
            fields: ["product.listing.id", "product.listing.class"],
            filters: { id: floor.lineOf(first).variant_id },
          })
        const listing = data[0]?.product?.listing
        const id = String(listing?.id)
        await listings.updateListings({ id, class: "chilled" })
        expect(await reasonOf(first)).toBe("perishable")
        expect(await reasonOf(second)).toBeNull()
        await listings.updateListings({ id, class: listing?.class })
      })

      it("of another's order does not exist", async () => {
        const unknown = await refusalOf(floor.afterSaleOf("no-such-secret"))
        expect(unknown.status).toBe(404)
        const order = await floor.inCash()
        const stranger = await refusalOf(
          floor.shop.get(`/store/orders/${order.order_id}/after-sales`)
        )
        expect(stranger.status).toBe(401)
      })

      it("is declined with a reason that its shopper reads", async () => {
        const order = await floor.delivered(await floor.inCash())
        const token = await floor.tokenOf(order.cart_id)
        const { line_item_id } = floor.lineOf(order.parts[0])
        const { data } = await floor.ask(token, {
          lines: [{ line_item_id, quantity: 1 }],
          reason: "Ouvert",
        })

        await floor.desk.post(`after-sales/${data.after_sales[0].id}/decline`, {
          reason: "Le flacon a été ouvert",
        })

        const found = await floor.afterSaleOf(token)
        expect(found.after_sales[0]).toMatchObject({
          state: "declined",
          answer: "Le flacon a été ouvert",
        })
        expect(found.returnable[0]).toMatchObject({ quantity: 2 })
      })

      it("is owed by a transfer when its cash was handed over", async () => {
        const order = await floor.delivered(await floor.inCash())
        await eventually(
          () => floor.cash.collectionOf(order.order_id),
          (found) => found?.state === "collected"
        )
        const token = await floor.tokenOf(order.cart_id)
        const line = floor.lineOf(order.parts[0])
        const { data } = await floor.ask(token, {
          lines: [{ line_item_id: line.line_item_id, quantity: 2 }],
          reason: "Abîmé",
        })
        const before = await floor.desk.stockOf(line.variant_id)

        await floor.desk.post(`after-sales/${data.after_sales[0].id}/receive`, {
          lines: [
            { line_item_id: line.line_item_id, quantity: 2, fate: "scrap" },
          ],
        })

        expect(
          await floor.cash.refunds.listOrderRefunds({
            order_id: order.order_id,
          })
        ).toEqual([
          expect.objectContaining({
            way: "transfer",
            state: "owed",
            amount: line.total,
          }),
        ])
        expect(await floor.desk.stockOf(line.variant_id)).toEqual(before)
        expect(await violations()).toEqual([])

        const collection = await floor.cash.collectionOf(order.order_id)
        const paid = (Number(collection?.amount) / CENTIMES).toFixed(2)
        const file = `commande;montant\n${collection?.order_display_id};${paid}\n`
        await api.post(
          "/admin/cash-remittances/import",
          {
            carrier: "other",
            file_name: "remise.csv",
            content_base64: Buffer.from(file).toString("base64"),
          },
          floor.desk.staff
        )
        await eventually(
          () => floor.shop.orderOf(order.cart_id),
          (found) => found?.transactions?.length === 2
        )
        expect((await floor.cash.collectionOf(order.order_id))?.state).toBe(
          "remitted"
        )
        expect(await violations()).toEqual([])
      })

      it("leaves everything as it was when a later step fails", async () => {
        const order = await floor.delivered(await floor.inCash())
        const token = await floor.tokenOf(order.cart_id)
        const line = floor.lineOf(order.parts[0])
        const { data } = await floor.ask(token, {
          lines: [{ line_item_id: line.line_item_id, quantity: 1 }],
          reason: "Abîmé",
        })
        const total = await floor.totalOf(order.order_id)
        const stock = await floor.desk.stockOf(line.variant_id)
        const written = await floor.desk.ledgerSum(order.order_id)

        const { errors } = await receiveThenFailWorkflow(getContainer()).run({
          input: {
            id: data.after_sales[0].id,
            lines: [
              {
                line_item_id: line.line_item_id,
                quantity: 1,
                fate: "restock",
              },
            ],
            author: "user_hub",
          },
          throwOnError: false,
        })

        expect(errors).toHaveLength(1)
        expect(await floor.totalOf(order.order_id)).toBe(total)
        expect(await floor.desk.stockOf(line.variant_id)).toEqual(stock)
        expect(await floor.desk.ledgerSum(order.order_id)).toBe(written)
        expect(
          await floor.cash.refunds.listOrderRefunds({
            order_id: order.order_id,
          })
        ).toEqual([])
        expect((await floor.afterSaleOf(token)).after_sales[0].state).toBe(
          "requested"
        )
        expect(
          (await floor.desk.partsOf(order.order_id))
            .flatMap(({ lines }) => lines)
            .find(({ line_item_id }) => line_item_id === line.line_item_id)
        ).toMatchObject({ returned_quantity: 0 })
      })
    })

    describe("a parcel refused at the door", () => {
      it("comes back whole: nothing is owed, sold or collected any more", async () => {
        const order = await floor.shipped(await floor.inCash())
        const line = floor.lineOf(order.parts[0])
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
        const total = await floor.totalOf(order.order_id)

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

        expect(await floor.totalOf(order.order_id)).toBe(total)
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
        const paid = await floor.totalOf(order.order_id)
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

    describe("a maker that refuses its part", () => {
      const refuse = ({ id, cooperative_id }: Part) =>
        moveCooperativeOrderWorkflow(getContainer()).run({
          input: {
            id,
            cooperative_id,
            status: "refused",
            refusal_reason: "Récolte perdue",
          },
        })

      it("gives its pieces back to the card, frees their stock, and leaves the other's", async () => {
        const order = await floor.byCard({ until: "new" })
        const [gone, stays] = order.parts
        const paid = await floor.totalOf(order.order_id)
        await floor.ledgerSays(order.order_id, paid)
        const line = floor.lineOf(gone)
        const stock = await floor.desk.stockOf(line.variant_id)

        await refuse(gone)

        await floor.ledgerSays(order.order_id, paid - line.total)
        await eventually(
          () => floor.givenBack(order.intent),
          (back) => back === line.total
        )
        expect(await floor.totalOf(order.order_id)).toBe(paid - line.total)
        expect(await floor.desk.stockOf(line.variant_id)).toEqual({
          ...stock,
          reserved: stock.reserved - 2,
        })
        expect((await floor.desk.partOf(order.order_id, stays.id)).status).toBe(
          "new"
        )
        const noted = async () =>
          (await floor.desk.get(`after-sales?order_id=${order.order_id}`))
            .after_sales
        // What is noted of the money comes after it.
        const after_sales = await eventually(
          noted,
          ([found]) => found.amount > 0
        )
        expect(after_sales).toEqual([
          expect.objectContaining({
            kind: "cancellation",
            amount: line.total,
            reason: "Récolte perdue",
            author: "system",
          }),
        ])
        expect(await violations()).toEqual([])
      })

      it("makes the courier ask for less cash, and for none once both refused", async () => {
        const order = await floor.inCash({ until: "new" })
        const [first, second] = order.parts
        const asked = async () =>
          (await floor.cash.collectionOf(order.order_id))?.amount
        const before = Number(await asked())

        await refuse(first)
        await eventually(
          asked,
          (amount) => amount === before - floor.lineOf(first).total
        )
        expect(await violations()).toEqual([])
        await refuse(second)

        await eventually(
          () => floor.cash.collectionOf(order.order_id),
          (found) => found?.state === "canceled"
        )
        await floor.ledgerSays(order.order_id, 0)
        expect(await violations()).toEqual([])
      })

      it("is settled by the job when its event was lost, once", async () => {
        const order = await floor.byCard({ until: "new" })
        const [gone] = order.parts
        const paid = await floor.totalOf(order.order_id)
        await floor.ledgerSays(order.order_id, paid)
        await servicesOf(
          getContainer()
        ).cooperativeOrders.updateCooperativeOrders({
          id: gone.id,
          status: "refused",
          refused_at: new Date(),
        })

        await runJob("settle-refusals")
        await runJob("settle-refusals")

        const price = floor.lineOf(gone).total
        expect(await floor.givenBack(order.intent)).toBe(price)
        await floor.ledgerSays(order.order_id, paid - price)
      })
    })

    describe("a cancellation", () => {
      it("of some pieces gives back exactly those, and frees their stock", async () => {
        const order = await floor.byCard()
        const line = floor.lineOf(order.parts[0])
        const paid = await floor.totalOf(order.order_id)
        await floor.ledgerSays(order.order_id, paid)
        const stock = await floor.desk.stockOf(line.variant_id)

        await floor.desk.post("after-sales/cancellations", {
          order_id: order.order_id,
          lines: [{ line_item_id: line.line_item_id, quantity: 1 }],
          reason: "Demandé par téléphone",
        })

        const price = line.total / 2
        expect(await floor.givenBack(order.intent)).toBe(price)
        expect(await floor.totalOf(order.order_id)).toBe(paid - price)
        await floor.ledgerSays(order.order_id, paid - price)
        expect(await floor.desk.stockOf(line.variant_id)).toEqual({
          ...stock,
          reserved: stock.reserved - 1,
        })
        const part = await floor.desk.partOf(
          order.order_id,
          String(order.parts[0]?.id)
        )
        expect(part.status).toBe("ready")
        expect(part.lines).toEqual([
          expect.objectContaining({ quantity: 2, canceled_quantity: 1 }),
        ])
        expect(await floor.desk.newsOf(part.cooperative_id)).toContainEqual(
          expect.objectContaining({
            kind: "pieces-canceled",
            data: expect.objectContaining({ pieces: 1 }),
          })
        )
      })

      it("of all that one maker sends cancels its part, and the rest goes on", async () => {
        const order = await floor.byCard()
        const [gone, stays] = order.parts
        const paid = await floor.totalOf(order.order_id)
        await floor.ledgerSays(order.order_id, paid)

        await floor.desk.post("after-sales/cancellations", {
          order_id: order.order_id,
          lines: floor.whole([gone]),
          reason: "Plus besoin",
        })

        await eventually(
          () => floor.desk.partOf(order.order_id, gone.id),
          ({ status }) => status === "canceled"
        )
        const price = floor.lineOf(gone).total
        expect(await floor.givenBack(order.intent)).toBe(price)
        await floor.ledgerSays(order.order_id, paid - price)
        await floor.desk.receive(stays)
        const { columns } = await floor.desk.get("board?stage=to_pack")
        expect(JSON.stringify(columns)).toContain(order.order_id)
      })

      it("of everything cancels the order, its parts and its money", async () => {
        const order = await floor.byCard()
        const paid = await floor.totalOf(order.order_id)
        await floor.ledgerSays(order.order_id, paid)

        await floor.desk.post("after-sales/cancellations", {
          order_id: order.order_id,
          lines: floor.whole(order.parts),
          reason: "Plus besoin",
        })

        expect(await floor.givenBack(order.intent)).toBe(paid)
        await eventually(
          () => floor.desk.partsOf(order.order_id),
          (parts) => parts.every(({ status }) => status === "canceled")
        )
        await floor.ledgerSays(order.order_id, 0)
      })

      it("leaves everything as it was when a later step fails", async () => {
        const order = await floor.inCash()
        const line = floor.lineOf(order.parts[0])
        const total = await floor.totalOf(order.order_id)
        const stock = await floor.desk.stockOf(line.variant_id)

        await cancelThenFailWorkflow(getContainer()).run({
          input: {
            order_id: order.order_id,
            lines: [{ line_item_id: line.line_item_id, quantity: 1 }],
            reason: "Essai",
            author: "user_hub",
          },
          throwOnError: false,
        })

        expect(await floor.totalOf(order.order_id)).toBe(total)
        expect(await floor.desk.stockOf(line.variant_id)).toEqual(stock)
      })

      it("of packed pieces is refused", async () => {
        const order = await floor.inCash()
        for (const part of order.parts) await floor.desk.receive(part)
        await floor.parcels.pack(order.order_id)

        const refusal = await refusalOf(
          floor.desk.post("after-sales/cancellations", {
            order_id: order.order_id,
            lines: floor.whole(order.parts),
            reason: "Trop tard",
          })
        )

        expect(refusal.message).toMatch(/0 pieces are not in a parcel yet/)
      })
    })

    promiseMakersTheirMoney({ api, getContainer }, () => floor)
  },
})
