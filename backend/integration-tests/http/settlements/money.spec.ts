import * as fc from "fast-check"
import { Modules } from "@medusajs/framework/utils"
import {
  addCommissionRuleWorkflow,
  addLedgerAdjustmentWorkflow,
  approvePayoutBatchWorkflow,
  cancelPayoutBatchWorkflow,
  closeStatementWorkflow,
  failPayoutWorkflow,
  payPayoutBatchWorkflow,
  proposePayoutsWorkflow,
  recordCooperativeOrderWorkflow,
  recordRefundWorkflow,
} from "@coopstore/settlements/workflows"
import { getOrCreateOrderAccessWorkflow } from "@coopstore/notifications/workflows"
import { aCooperative, staffWith, VALID_RIB } from "../cooperatives/factories"
import { failAfter } from "../cooperatives/fail-after"
import { openShop } from "../cooperatives/shop"
import { refusalOf } from "../refusal-of"
import { signInFor } from "../vendor/sign-in"
import { theOnly } from "../the-only"
import { withShop } from "../with-shop"
import { anOrder, type TestOrder } from "./an-order"
import { ledgerOf, sql } from "./factories"
import { anyHistory, dueOf, playHistory } from "./histories"
import { payFor, promiseFor, release, sumOf } from "./paid-order"

const thenFail = {
  rule: failAfter(addCommissionRuleWorkflow),
  adjustment: failAfter(addLedgerAdjustmentWorkflow),
  statement: failAfter(closeStatementWorkflow),
  propose: failAfter(proposePayoutsWorkflow),
  approve: failAfter(approvePayoutBatchWorkflow),
  cancel: failAfter(cancelPayoutBatchWorkflow),
  pay: failAfter(payPayoutBatchWorkflow),
  fail: failAfter(failPayoutWorkflow),
}

withShop({
  testSuite: ({ api, getContainer }) => {
    const container = () => getContainer()
    const staff = () => staffWith(container(), ["role_super_admin"])
    const record = (cooperative_order_id: string) =>
      recordCooperativeOrderWorkflow(container()).run({
        input: { cooperative_order_id },
      })
    /** An order in the ledger, whose money is in and payable. */
    const aPayableOrder = async (order: TestOrder) => {
      const placed = await anOrder(container(), order)
      await record(String(placed.parts[0]?.id))
      await payFor(container(), placed.id)
      await release(container(), placed.parts)
      return placed
    }
    const aPaidMaker = async (price = 140) => {
      const cooperative = await aCooperative(container(), { rib: VALID_RIB })
      const order = await aPayableOrder({
        lines: [{ cooperative_id: cooperative.id, price }],
      })
      return { cooperative, order }
    }
    /** 140.00 without VAT of 23.33 and 12 % of the rest. */
    const DUE = 14_000 - 2_333 - 1_400

    describe("a commission rule", () => {
      const commissionsOf = async (order_id: string) =>
        (
          await ledgerOf(container()).listLedgerEntries(
            { order_id: [order_id], kind: "commission", account: "shop" },
            { order: { amount: "ASC" } }
          )
        ).map(({ amount, rate_basis_points }) => [amount, rate_basis_points])
      const addRule = async (fields: object) =>
        (
          await api.post(
            "/admin/commission-rules",
            { basis_points: 1_000, reason: "Accord de 2026", ...fields },
            await staff()
          )
        ).data.commission_rule

      it("decides what is kept of the next sale, and leaves what was sold alone", async () => {
        const mine = await aCooperative(container())
        const other = await aCooperative(container())
        const lines = [
          { cooperative_id: mine.id, price: 120 },
          { cooperative_id: other.id, price: 240 },
        ]
        const before = await anOrder(container(), { lines })
        await record(before.partOf(mine.id))

        await addRule({ cooperative_id: mine.id, basis_points: 500 })
        const after = await anOrder(container(), { lines })
        await record(after.partOf(mine.id))
        await record(before.partOf(mine.id))

        expect(await commissionsOf(before.id)).toEqual([
          [1_200, 1_200],
          [2_400, 1_200],
        ])
        expect(await commissionsOf(after.id)).toEqual([
          [500, 500],
          [2_400, 1_200],
        ])
      })

      it("of a cooperative's category goes before the cooperative's, and that before the category's", async () => {
        const { id } = await aCooperative(container())
        const categories = await container()
          .resolve(Modules.PRODUCT)
          .createProductCategories([{ name: "Huiles" }])
        const category_id = String(categories[0]?.id)
        const [product] = await container()
          .resolve(Modules.PRODUCT)
          .createProducts([{ title: "Huile", category_ids: [category_id] }])
        const rates: unknown[] = []
        for (const scope of [
          { category_id, basis_points: 900 },
          { cooperative_id: id, basis_points: 800 },
          { cooperative_id: id, category_id, basis_points: 700 },
          // Of equals the last; not of everything.
          { basis_points: 100 },
        ]) {
          await addRule(scope)
          const order = await anOrder(container(), {
            lines: [{ cooperative_id: id, product_id: String(product?.id) }],
          })
          await record(order.partOf(id))
          rates.push((await commissionsOf(order.id))[0]?.[1])
        }
        expect(rates).toEqual([900, 800, 700, 700])
      })

      it("is listed with who wrote it and why, and cannot begin in the past", async () => {
        const person = await staff()
        await api.post(
          "/admin/commission-rules",
          { basis_points: 1_000, reason: "Soutien aux débuts" },
          person
        )
        const { data } = await api.get("/admin/commission-rules", person)

        expect(data.default_basis_points).toBe(1_200)
        expect(data.commission_rules[0]).toMatchObject({
          basis_points: 1_000,
          author: person.user_id,
          author_name: "Staff",
          reason: "Soutien aux débuts",
        })
        const refused = await refusalOf(
          api.post(
            "/admin/commission-rules",
            {
              basis_points: 1,
              reason: "Après coup",
              valid_from: "2026-01-01T00:00:00Z",
            },
            person
          )
        )
        expect(refused.message).toContain("what was sold keeps its rate")
      })

      it("is gone when a later step fails", async () => {
        await thenFail.rule(container()).run({
          input: {
            cooperative_id: null,
            category_id: null,
            basis_points: 1,
            valid_from: new Date(),
            valid_until: null,
            author: "user",
            reason: "Essai",
          },
          throwOnError: false,
        })
        expect(await ledgerOf(container()).listCommissionRules()).toEqual([])
      })
    })

    describe("a correction by staff", () => {
      it("moves money between a cooperative and the shop once, with author and reason", async () => {
        const { id } = await aCooperative(container())
        const person = await staff()
        const body = {
          key: "correction-1",
          cooperative_id: id,
          amount: 5_000,
          reason: "Bocal perdu à l’entrepôt",
        }
        await api.post("/admin/ledger-adjustments", body, person)
        await refusalOf(api.post("/admin/ledger-adjustments", body, person))

        const { data } = await api.get(
          `/admin/ledger?cooperative_id=${id}`,
          person
        )
        expect(data.count).toBe(2)
        expect(data.entries).toEqual(
          expect.arrayContaining([
            expect.objectContaining({
              account: "cooperative",
              amount: 5_000,
              reason: body.reason,
              author: "Staff",
            }),
            expect.objectContaining({ account: "shop", amount: -5_000 }),
          ])
        )
      })

      it("is refused without a reason, and gone when a later step fails", async () => {
        const { id } = await aCooperative(container())
        const body = { key: "correction-2", cooperative_id: id, amount: 100 }
        await refusalOf(
          api.post(
            "/admin/ledger-adjustments",
            { ...body, reason: " " },
            await staff()
          )
        )
        await thenFail.adjustment(container()).run({
          input: {
            ...body,
            reason: "Geste",
            author: "user",
            cooperative_order_id: null,
          },
          throwOnError: false,
        })
        expect(
          await ledgerOf(container()).listLedgerEntries({
            cooperative_id: [id],
          })
        ).toEqual([])
      })
    })

    describe("a statement", () => {
      const close = async (cooperative_id: string, person: object) =>
        (await api.post("/admin/statements", { cooperative_id }, person)).data
          .statement

      it("holds each entry once, from one balance to the next", async () => {
        const { cooperative } = await aPaidMaker()
        const person = await staff()
        const me = await signInFor(api, container(), cooperative.id)

        const first = await close(cooperative.id, person)
        expect(await close(cooperative.id, person)).toBeNull()
        await aPayableOrder({
          lines: [{ cooperative_id: cooperative.id, price: 60 }],
        })
        const second = await close(cooperative.id, person)

        const { data } = await api.get("/vendor/statements", me)
        expect(data.count).toBe(2)
        expect(data.statements).toMatchObject([
          {
            id: second.id,
            opening_balance: DUE,
            closing_balance: DUE + 6_000 - 1_000 - 600,
          },
          { id: first.id, opening_balance: 0, closing_balance: DUE },
        ])
        expect(JSON.stringify(data)).not.toContain("author")
      })

      it("is a file in the reader's language, and another's is not found", async () => {
        const { cooperative, order } = await aPaidMaker()
        const other = await aCooperative(container())
        const { id } = await close(cooperative.id, await staff())
        const me = await signInFor(api, container(), cooperative.id)
        const them = await signInFor(api, container(), other.id)
        const path = `/vendor/statements/${id}/file`

        const csv = await api.get(`${path}?format=csv`, {
          headers: { ...me.headers, "x-medusa-locale": "ar-MA" },
        })
        expect(String(csv.data).trim().split("\n").slice(1)).toEqual([
          ";الرصيد الأولي;;;;0",
          expect.stringMatching(
            new RegExp(`;بيع;${order.display_id};;140;140$`)
          ),
          expect.stringContaining(";-23.33;116.67"),
          expect.stringContaining(";12 %;-14;102.67"),
          ";الرصيد النهائي;;;;102.67",
        ])
        const pdf = await api.get(path, { ...me, responseType: "arraybuffer" })
        expect(Buffer.from(pdf.data).subarray(0, 5).toString()).toBe("%PDF-")
        expect((await refusalOf(api.get(path, them))).status).toBe(404)
      })

      it("is closed for last month by the job, once, and never changes", async () => {
        const { cooperative } = await aPaidMaker()
        await sql(
          container(),
          "alter table ledger_entry disable trigger user",
          []
        )
        await sql(
          container(),
          "update ledger_entry set created_at = now() - interval '40 days' where cooperative_id = ?",
          [cooperative.id]
        )
        await sql(
          container(),
          "alter table ledger_entry enable trigger user",
          []
        )
        const job = () =>
          container()
            .resolve(Modules.WORKFLOW_ENGINE)
            .run("job-close-statements", { input: {} })
        await job()
        await job()

        const statements = await ledgerOf(container()).listStatements({
          cooperative_id: [cooperative.id],
        })
        expect(statements).toMatchObject([{ closing_balance: DUE }])
        await expect(
          ledgerOf(container()).updateStatements({
            id: String(statements[0]?.id),
            closing_balance: 0,
          })
        ).rejects.toThrow(/never changes/)
      })

      it("is gone with its lines when a later step fails", async () => {
        const { cooperative } = await aPaidMaker()
        await thenFail.statement(container()).run({
          input: {
            cooperative_id: cooperative.id,
            closes_at: new Date().toISOString(),
            author: "user",
          },
          throwOnError: false,
        })
        expect(await ledgerOf(container()).listStatements()).toEqual([])
        expect(await ledgerOf(container()).listStatementLines()).toEqual([])
      })
    })

    describe("a batch of payouts", () => {
      const propose = async (person: object) =>
        (await api.post("/admin/payout-batches", {}, person)).data.payout_batch
      const act = (id: string, verb: string, person: object, body = {}) =>
        api.post(`/admin/payout-batches/${id}/${verb}`, body, person)
      const balanceOf = async (cooperative_id: string) => {
        const [balance] = await ledgerOf(container()).sumBalances({
          cooperative_id,
          now: new Date(),
        })
        return balance && { available: balance.available, paid: balance.paid }
      }

      it("pays what is available, approved by a second person, and leaves out a wrong account", async () => {
        const { cooperative } = await aPaidMaker()
        const lost = await aCooperative(container(), { name: "Sans RIB" })
        await aPayableOrder({ lines: [{ cooperative_id: lost.id }] })
        const proposer = await staff()
        const approver = await staff()

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
        const { cooperative } = await aPaidMaker()
        const [proposer, approver] = [await staff(), await staff()]
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
        const { order } = await aPaidMaker()
        const [proposer, approver] = [await staff(), await staff()]
        const batch = await propose(proposer)
        expect((await refusalOf(propose(proposer))).message).toContain(
          `Batch ${batch.number} is proposed`
        )
        await recordRefundWorkflow(container()).run({
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
        const { cooperative } = await aPaidMaker()
        const person = await staff()
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
        const { cooperative } = await aPaidMaker()
        const run = { throwOnError: false }
        const input = { author: "user_a" }
        await thenFail.propose(container()).run({ input, ...run })
        expect(await ledgerOf(container()).listPayoutBatches()).toEqual([])
        expect(await ledgerOf(container()).listPayouts()).toEqual([])

        const { result } = await proposePayoutsWorkflow(container()).run({
          input,
        })
        const second = { id: result.id, author: "user_b" }
        const status = async () =>
          (await ledgerOf(container()).retrievePayoutBatch(result.id)).status
        await thenFail.approve(container()).run({ input: second, ...run })
        await thenFail.cancel(container()).run({ input: second, ...run })
        expect(await status()).toBe("proposed")

        await approvePayoutBatchWorkflow(container()).run({ input: second })
        const paid = { ...second, reference: "VIR-1" }
        await thenFail.pay(container()).run({ input: paid, ...run })
        expect(await status()).toBe("approved")
        expect(await balanceOf(cooperative.id)).toEqual({
          available: DUE,
          paid: 0,
        })

        await payPayoutBatchWorkflow(container()).run({ input: paid })
        const [payout] = await ledgerOf(container()).listPayouts()
        await thenFail.fail(container()).run({
          input: { id: String(payout?.id), reason: "Clos", author: "user_b" },
          ...run,
        })
        expect(await balanceOf(cooperative.id)).toEqual({
          available: 0,
          paid: DUE,
        })
      })
    })

    describe("the rules of the ledger", () => {
      const check = async () =>
        (await api.get("/admin/ledger-check", await staff())).data

      it("hold after 60 random histories, their payouts and a failed transfer", async () => {
        const makers: string[] = []
        for (const name of ["Tamount", "Tifawin", "Tayri"]) {
          makers.push(
            (await aCooperative(container(), { name, rib: VALID_RIB })).id
          )
        }
        await fc.assert(
          fc.asyncProperty(anyHistory, async (history) => {
            const { order, given_back } = await playHistory(
              container(),
              history,
              makers
            )
            expect(await sumOf(container(), order.id)).toBe(
              dueOf(history) - given_back
            )
            if (history.is_paid) {
              await release(container(), order.parts)
            }
          }),
          { numRuns: 60, endOnFailure: true }
        )
        const author = { author: "user_a" }
        const { result } = await proposePayoutsWorkflow(container()).run({
          input: author,
        })
        const input = { id: result.id, author: "user_b" }
        await approvePayoutBatchWorkflow(container()).run({ input })
        await payPayoutBatchWorkflow(container()).run({
          input: { ...input, reference: "VIR-60" },
        })
        const [payout] = await ledgerOf(container()).listPayouts()
        await failPayoutWorkflow(container()).run({
          input: { ...input, id: String(payout?.id), reason: "Compte clos" },
        })

        const { counts, violations } = await check()
        expect(violations).toEqual([])
        expect(counts.order_adds_up).toBe(60)
        expect(counts.payout_is_written).toBeGreaterThan(0)
      }, 120_000)

      it("are told with the ids of what breaks them", async () => {
        const { order, cooperative } = await aPaidMaker()
        const early = await anOrder(container(), {
          lines: [{ cooperative_id: cooperative.id }],
        })
        await record(String(early.parts[0]?.id))
        await promiseFor(container(), early.id)
        const [noted] = await release(container(), early.parts)
        await sql(
          container(),
          `update payment_collection set refunded_amount = 0.01
            where captured_amount is not null`,
          []
        )
        const { violations } = await check()

        expect(violations).toEqual([
          {
            rule: "order_adds_up",
            id: order.id,
            label: String(order.display_id),
            found: 14_000,
            expected: 13_999,
            currency_code: "mad",
          },
          expect.objectContaining({
            rule: "released_after_payment",
            id: noted?.id,
            found: 0,
          }),
        ])
      })
    })

    describe("where a dirham goes", () => {
      it("is said of each size of a product, and adds up to its price", async () => {
        const shop = await openShop(api, container())
        const { id } = await aCooperative(container())
        const product = await shop.publish(id)
        const { data } = await api.get(
          `/store/products/${product.id}/dirham?region_id=${shop.regions.ma}`,
          shop.shop
        )
        // These regions take no VAT.
        expect(data.dirham).toEqual({
          currency_code: "mad",
          commission_percent: 12,
          vat_percent: 0,
          variants: [
            {
              variant_id: theOnly(product.variants).id,
              total: 14_000,
              maker: 12_320,
              shop: 1_680,
              vat: 0,
              carriage: 0,
              typical_delivery: null,
            },
          ],
        })
        expect(
          (
            await refusalOf(
              api.get(
                `/store/products/prod_none/dirham?region_id=${shop.regions.ma}`,
                shop.shop
              )
            )
          ).status
        ).toBe(404)
      })

      it("is said of an order by its secret link, and adds up to what was paid", async () => {
        const shop = await openShop(api, container())
        const mine = await aCooperative(container(), { name: "Tamount" })
        const other = await aCooperative(container(), { name: "Tifawin" })
        const order = await anOrder(container(), {
          lines: [
            { cooperative_id: mine.id, price: 120 },
            { cooperative_id: other.id, price: 60 },
          ],
          delivery: 30,
        })
        const { result } = await getOrCreateOrderAccessWorkflow(
          container()
        ).run({ input: { order_id: order.id } })
        const read = async () =>
          (
            await api.get(
              `/store/orders/track/${result.token}/dirham`,
              shop.shop
            )
          ).data.dirham
        const expected = {
          currency_code: "mad",
          total: 21_000,
          maker: 13_200,
          shop: 1_800,
          vat: 3_500,
          carriage: 2_500,
          makers: expect.arrayContaining([
            { handle: mine.handle, name: "Tamount", amount: 8_800 },
            { handle: other.handle, name: "Tifawin", amount: 4_400 },
          ]),
        }
        // Before it is written, and after.
        expect(await read()).toEqual(expected)
        await record(order.partOf(mine.id))
        expect(await read()).toEqual(expected)
      })
    })
  },
})
