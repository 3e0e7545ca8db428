import {
  storeRemittanceWorkflow,
  takeRemittedCashWorkflow,
} from "@coopstore/payments/workflows"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { aFile, openRemittanceDesk } from "./remittance-desk"

jest.setTimeout(240_000)

withShop({
  testSuite: ({ api, getContainer }) => {
    let desk: Awaited<ReturnType<typeof openRemittanceDesk>>

    beforeAll(async () => {
      desk = await openRemittanceDesk(api, getContainer())
    })

    describe("a carrier's remittance", () => {
      it("waits for a decision when it is short, and the shop may bear the rest", async () => {
        const { cart_id, order_id, tracking, amount } = await desk.delivered()

        const remittance = await desk.remit(
          aFile({ tracking, amount: amount - 750 })
        )

        expect(await desk.collectionOf(order_id)).toMatchObject({
          state: "collected",
          remitted_amount: amount - 750,
        })
        expect((await desk.moneyOf(cart_id)).captured).toEqual([amount - 750])
        expect(await desk.violationsOf(order_id)).toEqual([])
        const waits = await refusalOf(
          desk.post(`cash-remittances/${remittance.id}/reconcile`, {
            reference: "VIR-1",
          })
        )
        expect(waits.message).toMatch(/lines that wait for a decision: 2$/)
        await desk.post(
          `cash-remittance-lines/${remittance.lines[0].id}/decide`,
          {
            decision: "accepted",
            reason: "the courier gave change",
          }
        )
        const { captured, collection } = await desk.moneyOf(cart_id)
        expect(captured.sort()).toEqual([750, amount - 750].sort())
        expect(collection?.status).toBe("completed")
        expect(await desk.collectionOf(order_id)).toMatchObject({
          state: "remitted",
          remitted_amount: amount - 750,
          written_off_amount: 750,
        })
        expect(await desk.violationsOf(order_id)).toEqual([])
      })

      it("completes a claimed line with what the carrier sends later", async () => {
        const { cart_id, order_id, tracking, amount } = await desk.delivered()
        const short = await desk.remit(aFile({ tracking, amount: amount - 1 }))
        await desk.post(`cash-remittance-lines/${short.lines[0].id}/decide`, {
          decision: "claimed",
          reason: "asked Amana for the centime",
        })
        expect(await desk.violationsOf(order_id)).toEqual([])

        const rest = await desk.remit(aFile({ tracking, amount: 1 }))

        expect(rest.lines[0].outcome).toBe("matched")
        expect((await desk.moneyOf(cart_id)).captured.sort()).toEqual(
          [1, amount - 1].sort()
        )
        expect((await desk.collectionOf(order_id))?.state).toBe("remitted")
        expect(await desk.violationsOf(order_id)).toEqual([])
      })

      it("is the only way in for cash: its missing part is not captured by hand", async () => {
        const { cart_id, order_id, tracking, amount } = await desk.delivered()
        await desk.remit(aFile({ tracking, amount: amount - 750 }))
        const { collection } = await desk.moneyOf(cart_id)
        const payment = collection?.payments?.[0]

        const refusal = await refusalOf(
          desk.post(`payments/${payment?.id}/capture`, {})
        )

        expect(refusal.message).toMatch(
          /^The cash of order #\d+ is not captured by hand: bring in its carrier's remittance under Cash/
        )
        expect((await desk.moneyOf(cart_id)).captured).toEqual([amount - 750])
        expect(await desk.collectionOf(order_id)).toMatchObject({
          state: "collected",
          written_off_amount: 0,
        })
      })

      it("takes no more than was expected of a surplus line", async () => {
        const { cart_id, tracking, amount } = await desk.delivered()

        const remittance = await desk.remit(
          aFile({ tracking, amount: amount + 500 })
        )

        expect(remittance.lines[0]).toMatchObject({
          outcome: "surplus",
          applied_amount: amount,
        })
        expect((await desk.moneyOf(cart_id)).captured).toEqual([amount])
      })

      it("is taken once of a short line that an import and the job hold together", async () => {
        const { cart_id, order_id, tracking, amount } = await desk.delivered()
        const { result } = await storeRemittanceWorkflow(getContainer()).run({
          input: {
            ...aFile({ tracking, amount: amount - 1_000 }),
            author: "user_finance",
          },
        })
        const [line] = await desk.cash.listCashRemittanceLines({
          cash_remittance_id: result.id,
        })
        const take = () =>
          takeRemittedCashWorkflow(getContainer()).run({
            input: {
              line_id: String(line?.id),
              kind: "remitted",
              author: "user_finance",
              decision: null,
            },
          })

        await Promise.all([take(), take()])

        expect((await desk.moneyOf(cart_id)).captured).toEqual([amount - 1_000])
        expect(await desk.collectionOf(order_id)).toMatchObject({
          state: "collected",
          remitted_amount: amount - 1_000,
        })
      })
    })
  },
})
