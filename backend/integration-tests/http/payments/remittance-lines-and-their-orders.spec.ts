import { decideRemittanceLineWorkflow } from "@coopstore/payments/workflows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { failAfter } from "../cooperatives/fail-after"
import { refusalOf } from "../refusal-of"
import { runJob } from "../run-job"
import { withShop } from "../with-shop"
import { aFile, openRemittanceDesk } from "./remittance-desk"

jest.setTimeout(240_000)

const assignThenFailWorkflow = failAfter(decideRemittanceLineWorkflow)

withShop({
  testSuite: ({ api, getContainer }) => {
    let desk: Awaited<ReturnType<typeof openRemittanceDesk>>

    beforeAll(async () => {
      desk = await openRemittanceDesk(api, getContainer())
    })

    describe("a carrier's remittance", () => {
      it("finds an order of more than a year ago by its parcel, and by its number", async () => {
        const [parcel, number] = [
          await desk.delivered(),
          await desk.delivered(),
        ]
        await getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw(
            "update cash_collection set placed_at = now() - interval '400 days' where order_id in (?, ?)",
            [parcel.order_id, number.order_id]
          )
        const display_id = (await desk.collectionOf(number.order_id))
          ?.order_display_id
        const content = `Code envoi;Commande;Montant\n${parcel.tracking};;${parcel.amount / 100}\n;${display_id};${number.amount / 100}\n`

        const { lines } = await desk.remit({
          carrier: "amana",
          file_name: "late.csv",
          content_base64: Buffer.from(content).toString("base64"),
        })

        expect(
          new Map(
            lines.map((line: { order_id: string; outcome: string }) => [
              line.order_id,
              line.outcome,
            ])
          )
        ).toEqual(
          new Map([
            [parcel.order_id, "matched"],
            [number.order_id, "matched"],
          ])
        )
      })

      it("is taken of an unknown line once staff find its order, and only once", async () => {
        const { cart_id, order_id, amount, collection } = await desk.delivered()
        const unknown = await desk.remit(
          aFile({ tracking: "EE-SMUDGED", amount })
        )
        const [line] = unknown.lines
        expect(line.outcome).toBe("unknown")
        const assign = (id: string, order_display_id?: number) =>
          desk.post(`cash-remittance-lines/${id}/decide`, {
            decision: "assigned",
            reason: "Amana named the parcel by telephone",
            ...(order_display_id ? { order_display_id } : {}),
          })
        expect((await refusalOf(assign(line.id))).status).toBe(400)
        expect((await refusalOf(assign(line.id, 999_999))).message).toBe(
          "Order #999999 has no cash that is still expected"
        )

        await assign(line.id, collection.order_display_id)

        expect((await desk.moneyOf(cart_id)).captured).toEqual([amount])
        expect(await desk.collectionOf(order_id)).toMatchObject({
          state: "remitted",
          remitted_amount: amount,
        })
        const { cash_remittance } = await desk.get(
          `cash-remittances/${unknown.id}`
        )
        expect(cash_remittance.lines).toEqual([
          expect.objectContaining({
            outcome: "matched",
            decision: "assigned",
            order_id,
            applied_amount: amount,
          }),
        ])
        const again = await refusalOf(
          assign(line.id, collection.order_display_id)
        )
        expect(again.status).toBe(400)
        await runJob(getContainer(), "apply-remittances")
        expect((await desk.moneyOf(cart_id)).captured).toEqual([amount])
        await desk.post(`cash-remittances/${unknown.id}/reconcile`, {
          reference: "VIR-77",
        })
        expect((await desk.collectionOf(order_id))?.state).toBe("reconciled")
      })

      it("waits for a decision on what an assigned line lacks", async () => {
        const { amount, collection } = await desk.delivered()
        const unknown = await desk.remit(
          aFile({ tracking: "EE-TORN", amount: amount - 200 })
        )
        const path = `cash-remittance-lines/${unknown.lines[0].id}/decide`
        await desk.post(path, {
          decision: "assigned",
          reason: "the shopper's receipt",
          order_display_id: collection.order_display_id,
        })
        const waits = await refusalOf(
          desk.post(`cash-remittances/${unknown.id}/reconcile`, {
            reference: "VIR-78",
          })
        )
        expect(waits.message).toMatch(/lines that wait for a decision: 2$/)

        await desk.post(path, { decision: "accepted", reason: "change given" })

        expect(await desk.collectionOf(collection.order_id)).toMatchObject({
          state: "remitted",
          remitted_amount: amount - 200,
          written_off_amount: 200,
        })
      })

      it("leaves an unknown line unknown when its order's money cannot be taken", async () => {
        const { amount, collection } = await desk.delivered()
        const unknown = await desk.remit(
          aFile({ tracking: "EE-LATER", amount })
        )
        const line_id = String(unknown.lines[0].id)
        await assignThenFailWorkflow(getContainer()).run({
          input: {
            line_id,
            decision: "assigned",
            reason: "found",
            author: "user_finance",
            order_display_id: collection.order_display_id,
          },
          throwOnError: false,
        })

        const line = await desk.cash.retrieveCashRemittanceLine(line_id)
        expect(line).toMatchObject({
          outcome: "unknown",
          decision: null,
          order_id: null,
          applied_at: null,
        })
        expect(await desk.collectionOf(collection.order_id)).toMatchObject({
          state: "collected",
          remitted_amount: 0,
        })
      })

      it("takes a line that was unknown when a corrected file brings it again", async () => {
        const { cart_id, tracking, amount } = await desk.delivered()
        const container = getContainer()
        const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
        // The hub typed another number at first.
        const relabel = (from: string, to: string) =>
          pg.raw(
            "update fulfillment_label set tracking_number = ? where tracking_number = ?",
            [to, from]
          )
        await relabel(tracking, "EA999999999MA")
        const first = await desk.remit(aFile({ tracking, amount }))
        expect(first.lines[0].outcome).toBe("unknown")
        await relabel("EA999999999MA", tracking)

        const second = await desk.remit(
          aFile({ tracking, amount }, { tracking: "XX1", amount: 100 })
        )

        expect(
          second.lines.map(({ outcome }: { outcome: string }) => outcome).sort()
        ).toEqual(["matched", "unknown"])
        expect((await desk.moneyOf(cart_id)).captured).toEqual([amount])
        const late = await refusalOf(
          desk.post(`cash-remittance-lines/${first.lines[0].id}/decide`, {
            decision: "assigned",
            reason: "found",
            order_display_id: second.lines.find(
              ({ outcome }: { outcome: string }) => outcome === "matched"
            ).order_display_id,
          })
        )
        expect(late.message).toMatch(/came again with another file/)
      })
    })
  },
})
