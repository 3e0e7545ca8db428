import {
  approvePayoutBatchWorkflow,
  cancelPayoutBatchWorkflow,
  failPayoutWorkflow,
  payPayoutBatchWorkflow,
  proposePayoutsWorkflow,
  recordRefundWorkflow,
} from "@coopstore/settlements/workflows"
import {
  aCooperative,
  staffHeaders,
  VALID_RIB,
} from "../cooperatives/factories"
import { failAfter } from "../cooperatives/fail-after"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { ledgerOf } from "./factories"
import { aPaidMaker, aPayableOrder, DUE } from "./paid-maker"

const thenFail = {
  propose: failAfter(proposePayoutsWorkflow),
  approve: failAfter(approvePayoutBatchWorkflow),
  cancel: failAfter(cancelPayoutBatchWorkflow),
  pay: failAfter(payPayoutBatchWorkflow),
  fail: failAfter(failPayoutWorkflow),
}

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("a batch of payouts", () => {
      const propose = async (person: object) =>
        (await api.post("/admin/payout-batches", {}, person)).data.payout_batch
      const act = (id: string, verb: string, person: object, body = {}) =>
        api.post(`/admin/payout-batches/${id}/${verb}`, body, person)
      const balanceOf = async (cooperative_id: string) => {
        const [balance] = await ledgerOf(getContainer()).sumBalances({
          cooperative_id,
          now: new Date(),
        })
        return balance && { available: balance.available, paid: balance.paid }
      }

      it("pays what is available, approved by a second person, and leaves out a wrong account", async () => {
        const { cooperative } = await aPaidMaker(getContainer())
        const lost = await aCooperative(getContainer(), { name: "Sans RIB" })
        await aPayableOrder(getContainer(), {
          lines: [{ cooperative_id: lost.id }],
        })
        const proposer = await staffHeaders(getContainer())
        const approver = await staffHeaders(getContainer())

        const batch = await propose(proposer)
        expect(batch).toMatchObject({
          status: "proposed",
          total: DUE,
          payouts: [{ cooperative_id: cooperative.id, amount: DUE }],
          left_out: [{ name: "Sans RIB", amount: DUE, reason: "rib_missing" }],
        })
        expect(
          (await refusalOf(act(batch.id, "approve", proposer))).message
        ).toBe(
          `You proposed batch ${batch.number}; a second person must approve it`
        )
        expect(
          (
            await refusalOf(
              act(batch.id, "pay", approver, { reference: "VIR" })
            )
          ).message
        ).toContain("only one that is approved can be paid")
        await act(batch.id, "approve", approver)

        const { data: file } = await api.get(
          `/admin/payout-batches/${batch.id}/file`,
          approver
        )
        expect(String(file).trim().split("\r\n")).toEqual([
          "Reference;RIB beneficiaire;Nom beneficiaire;Montant;Devise;Motif",
          `${batch.number}-001;${VALID_RIB};${cooperative.name};102,67;MAD;CoopStore ${batch.number}`,
        ])
        expect(await balanceOf(cooperative.id)).toEqual({
          available: DUE,
          paid: 0,
        })
        await act(batch.id, "pay", proposer, { reference: "VIR-881" })
        expect(await balanceOf(cooperative.id)).toEqual({
          available: 0,
          paid: DUE,
        })
      })

      it("takes a failed transfer back by a contrary entry, once", async () => {
        const { cooperative } = await aPaidMaker(getContainer())
        const [proposer, approver] = [
          await staffHeaders(getContainer()),
          await staffHeaders(getContainer()),
        ]
        const { id, payouts } = await propose(proposer)
        await act(id, "approve", approver)
        await act(id, "pay", approver, { reference: "VIR-882" })
        const fail = () =>
          api.post(
            `/admin/payouts/${payouts[0].id}/fail`,
            { reason: "Compte clos" },
            approver
          )
        await fail()
        expect((await refusalOf(fail())).message).toContain(
          "only one that was paid can come back"
        )
        expect(await balanceOf(cooperative.id)).toEqual({
          available: DUE,
          paid: 0,
        })
        expect((await propose(proposer)).total).toBe(DUE)
      })

      it("is not approved when a refund took the money away, and one is open at a time", async () => {
        const { order } = await aPaidMaker(getContainer())
        const [proposer, approver] = [
          await staffHeaders(getContainer()),
          await staffHeaders(getContainer()),
        ]
        const batch = await propose(proposer)
        expect((await refusalOf(propose(proposer))).message).toContain(
          `Batch ${batch.number} is proposed`
        )
        await recordRefundWorkflow(getContainer()).run({
          input: {
            order_id: order.id,
            source: "return:1",
            lines: [{ line_item_id: String(order.item_ids[0]), quantity: 1 }],
            shipping_amount: 0,
            borne_by: "maker",
            reason: "Renvoyé",
            author: "user",
          },
        })
        expect(
          (await refusalOf(act(batch.id, "approve", approver))).message
        ).toContain("more than is available now")
        await act(batch.id, "cancel", approver)
        expect((await refusalOf(propose(proposer))).message).toBe(
          "Nothing is available to any cooperative now"
        )
      })

      it("waits on the staff's list of things to do", async () => {
        const { cooperative } = await aPaidMaker(getContainer())
        const person = await staffHeaders(getContainer())
        await api.post(
          "/admin/statements",
          { cooperative_id: cooperative.id },
          person
        )
        const tasks = async () =>
          (await api.get("/admin/to-do/settlements", person)).data.tasks
        const toPay = async () =>
          (await api.get("/admin/statements?to_pay=true", person)).data
        expect(await tasks()).toMatchObject([
          {
            key: "statements_to_pay",
            count: 1,
            link: "/settlements/statements?to_pay=true",
          },
          { key: "payouts_to_approve", count: 0 },
        ])
        expect(await toPay()).toMatchObject({
          count: 1,
          statements: [{ cooperative_id: cooperative.id }],
        })
        await propose(person)
        expect(await tasks()).toMatchObject([
          { key: "statements_to_pay", count: 0 },
          { key: "payouts_to_approve", count: 1 },
        ])
        expect(await toPay()).toMatchObject({ count: 0, statements: [] })
      })

      it("stands where it stood when a later step fails", async () => {
        const { cooperative } = await aPaidMaker(getContainer())
        const run = { throwOnError: false }
        const input = { author: "user_a" }
        await thenFail.propose(getContainer()).run({ input, ...run })
        expect(await ledgerOf(getContainer()).listPayoutBatches()).toEqual([])
        expect(await ledgerOf(getContainer()).listPayouts()).toEqual([])

        const { result } = await proposePayoutsWorkflow(getContainer()).run({
          input,
        })
        const second = { id: result.id, author: "user_b" }
        const status = async () =>
          (await ledgerOf(getContainer()).retrievePayoutBatch(result.id)).status
        await thenFail.approve(getContainer()).run({ input: second, ...run })
        await thenFail.cancel(getContainer()).run({ input: second, ...run })
        expect(await status()).toBe("proposed")

        await approvePayoutBatchWorkflow(getContainer()).run({ input: second })
        const paid = { ...second, reference: "VIR-1" }
        await thenFail.pay(getContainer()).run({ input: paid, ...run })
        expect(await status()).toBe("approved")
        expect(await balanceOf(cooperative.id)).toEqual({
          available: DUE,
          paid: 0,
        })

        await payPayoutBatchWorkflow(getContainer()).run({ input: paid })
        const [payout] = await ledgerOf(getContainer()).listPayouts()
        await thenFail.fail(getContainer()).run({
          input: { id: String(payout?.id), reason: "Clos", author: "user_b" },
          ...run,
        })
        expect(await balanceOf(cooperative.id)).toEqual({
          available: 0,
          paid: DUE,
        })
      })
    })
  },
})
