import { receiveReturnWorkflow } from "@coopstore/hub/workflows"
import { failAfter } from "../cooperatives/fail-after"
import { eventually } from "../eventually"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { openAfterSaleDesk } from "./after-sale-desk"
import { lineOf } from "./hub-desk"

jest.setTimeout(240_000)

const receiveThenFailWorkflow = failAfter(receiveReturnWorkflow)

const CENTIMES = 100

withShop({
  testSuite: ({ api, getContainer }) => {
    let floor: Awaited<ReturnType<typeof openAfterSaleDesk>>

    beforeAll(async () => {
      floor = await openAfterSaleDesk(api, getContainer())
    })
    afterAll(() => floor.close())

    describe("a return that a shopper asks for", () => {
      it("is received: order, card, stock, part and ledger agree to the centime", async () => {
        const order = await floor.delivered(await floor.byCard())
        const token = await floor.tokenOf(order.cart_id)
        const line = lineOf(order.parts[0])
        const paid = await floor.desk.totalOf(order.order_id)
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
        expect(await floor.desk.totalOf(order.order_id)).toBe(paid - price)
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

      it("is owed by a transfer when its cash was handed over", async () => {
        const order = await floor.delivered(await floor.inCash())
        await eventually(
          () => floor.cash.collectionOf(order.order_id),
          (found) => found?.state === "collected"
        )
        const token = await floor.tokenOf(order.cart_id)
        const line = lineOf(order.parts[0])
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
        expect(await floor.violations()).toEqual([])

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
        expect(await floor.violations()).toEqual([])
      })

      it("leaves everything as it was when a later step fails", async () => {
        const order = await floor.delivered(await floor.inCash())
        const token = await floor.tokenOf(order.cart_id)
        const line = lineOf(order.parts[0])
        const { data } = await floor.ask(token, {
          lines: [{ line_item_id: line.line_item_id, quantity: 1 }],
          reason: "Abîmé",
        })
        const total = await floor.desk.totalOf(order.order_id)
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
        expect(await floor.desk.totalOf(order.order_id)).toBe(total)
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
  },
})
