import {
  refundOrderWorkflow,
  storeRemittanceWorkflow,
  takeRemittedCashWorkflow,
} from "@coopstore/payments/workflows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { failAfter } from "../cooperatives/fail-after"
import { eventually } from "../eventually"
import { refusalOf } from "../refusal-of"
import { runJob } from "../run-job"
import { withShop } from "../with-shop"
import { aFile, type Amount, openRemittanceDesk } from "./remittance-desk"

jest.setTimeout(240_000)

const takeThenFailWorkflow = failAfter(takeRemittedCashWorkflow)
const storeThenFailWorkflow = failAfter(storeRemittanceWorkflow)

withShop({
  testSuite: ({ api, getContainer }) => {
    let desk: Awaited<ReturnType<typeof openRemittanceDesk>>

    beforeAll(async () => {
      desk = await openRemittanceDesk(api, getContainer())
    })

    describe("a carrier's remittance", () => {
      it("captures exactly what came in, and only then is a cooperative credited", async () => {
        const { cart_id, order_id, tracking, amount } = await desk.delivered()
        const releases = async () => {
          const { data } = await getContainer()
            .resolve(ContainerRegistrationKeys.QUERY)
            .graph({
              entity: "ledger_release",
              fields: ["cooperative_order_id"],
              filters: {
                cooperative_order_id: (
                  await desk.parcels.partsOf(order_id)
                ).map(({ id }) => id),
              },
            })
          return data.length
        }
        await eventually(
          () => desk.parcels.partsOf(order_id),
          (parts) => parts.every(({ status }) => status === "delivered")
        )
        await runJob(getContainer(), "release-sales")
        expect(await releases()).toBe(0)
        const file = aFile({ tracking, amount })

        const { preview } = await desk.post("cash-remittances/preview", file)
        expect(preview).toMatchObject({
          total: amount,
          known_remittance_id: null,
          counts: {
            matched: 1,
            short: 0,
            surplus: 0,
            unknown: 0,
            duplicate: 0,
          },
        })
        expect((await desk.moneyOf(cart_id)).captured).toEqual([])
        const remittance = await desk.remit(file)

        expect(remittance.lines).toEqual([
          expect.objectContaining({
            outcome: "matched",
            order_id,
            applied_amount: amount,
          }),
        ])
        const { captured, collection } = await desk.moneyOf(cart_id)
        expect(captured).toEqual([amount])
        expect(collection?.status).toBe("completed")
        expect(await desk.collectionOf(order_id)).toMatchObject({
          state: "remitted",
          remitted_amount: amount,
        })
        await runJob(getContainer(), "release-sales")
        expect(await releases()).toBe(2)

        const listed = async (reconciled: boolean) => {
          const { cash_remittances } = await desk.get(
            `cash-remittances?reconciled=${reconciled}&limit=100`
          )
          return cash_remittances.map(({ id }: { id: string }) => id)
        }
        expect(await listed(false)).toContain(remittance.id)
        expect(await listed(true)).not.toContain(remittance.id)
        await desk.post(`cash-remittances/${remittance.id}/reconcile`, {
          reference: "VIR-2026-11",
        })
        expect((await desk.collectionOf(order_id))?.state).toBe("reconciled")
        expect(await listed(false)).not.toContain(remittance.id)
        expect(await listed(true)).toContain(remittance.id)
        const twice = await refusalOf(
          desk.post(`cash-remittances/${remittance.id}/reconcile`, {
            reference: "VIR-2026-12",
          })
        )
        expect(twice.message).toMatch(/is reconciled already/)
      })

      it("changes nothing when its file or its lines come again", async () => {
        const { cart_id, tracking, amount } = await desk.delivered()
        const file = aFile({ tracking, amount })
        const first = await desk.remit(file)

        const same = await desk.remit(file)
        const longer = await desk.remit(
          aFile({ tracking, amount }, { tracking: "XX0", amount: 100 })
        )

        expect(same).toMatchObject({ id: first.id, is_new: false })
        expect(
          longer.lines
            .sort((a: { row: number }, b: { row: number }) => a.row - b.row)
            .map(({ outcome }: { outcome: string }) => outcome)
        ).toEqual(["duplicate", "unknown"])
        expect((await desk.moneyOf(cart_id)).captured).toEqual([amount])
      })

      it("books what a transfer owes once the cash has come in", async () => {
        const { cart_id, order_id, tracking, amount } = await desk.delivered()
        await refundOrderWorkflow(getContainer()).run({
          input: {
            order_id,
            amount: 2500,
            reason: "sent back",
            author: "user_finance",
            key: `return:${order_id}`,
          },
        })
        const [owed] = await desk.refunds.listOrderRefunds({ order_id })

        await desk.remit(aFile({ tracking, amount }))

        const paid = await eventually(
          () => desk.shop.orderOf(cart_id),
          (found) => found?.transactions?.length === 2
        )
        expect(
          paid?.transactions?.map((row: Amount) =>
            Math.round(Number(row?.amount) * 100)
          )
        ).toEqual(expect.arrayContaining([amount, -2500]))
        const { order_refunds } = await desk.get(
          "order-refunds?way=transfer&state=owed&limit=100"
        )
        expect(order_refunds.map(({ id }: { id: string }) => id)).toContain(
          owed?.id
        )
        await desk.post(`order-refunds/${owed?.id}/settle`, {
          reference: "VIR-9",
        })
        expect(
          await desk.refunds.retrieveOrderRefund(String(owed?.id))
        ).toMatchObject({
          state: "given",
          reference: "VIR-9",
          settled_by: expect.stringMatching(/^user_/),
        })
        const twice = await refusalOf(
          desk.post(`order-refunds/${owed?.id}/settle`, { reference: "VIR-10" })
        )
        expect(twice.message).toMatch(/was given already, by VIR-9$/)
      })

      it("leaves nothing behind when a later step fails", async () => {
        const { cart_id, order_id, tracking, amount } = await desk.delivered()
        const file = aFile({ tracking, amount })
        await storeThenFailWorkflow(getContainer()).run({
          input: { ...file, author: "user_finance" },
          throwOnError: false,
        })
        const { result } = await storeRemittanceWorkflow(getContainer()).run({
          input: { ...file, author: "user_finance" },
        })
        expect(result.is_new).toBe(true)
        const [line] = await desk.cash.listCashRemittanceLines({
          cash_remittance_id: result.id,
        })
        expect(line?.outcome).toBe("matched")

        await takeThenFailWorkflow(getContainer()).run({
          input: {
            line_id: String(line?.id),
            kind: "remitted",
            author: "user_finance",
            decision: null,
          },
          throwOnError: false,
        })

        expect(await desk.collectionOf(order_id)).toMatchObject({
          state: "collected",
          remitted_amount: 0,
        })
        await runJob(getContainer(), "apply-remittances")
        expect((await desk.moneyOf(cart_id)).captured).toEqual([amount])
        expect(await desk.collectionOf(order_id)).toMatchObject({
          state: "remitted",
          remitted_amount: amount,
        })
      })

      it("says what is wrong with a file that it cannot read", async () => {
        const noCarrier = await refusalOf(
          desk.post("cash-remittances/preview", {
            ...aFile({ tracking: "X", amount: 1 }),
            carrier: "nobody",
          })
        )
        const noColumns = await refusalOf(
          desk.post("cash-remittances/preview", {
            carrier: "amana",
            file_name: "x.csv",
            content_base64: Buffer.from("a;b\n1;2").toString("base64"),
          })
        )

        expect(noCarrier.message).toMatch(
          /^nobody is no carrier that remits cash; those are amana, other$/
        )
        expect(noColumns.message).toMatch(/needs a column of amounts/)
      })
    })
  },
})
