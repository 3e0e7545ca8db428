import {
  decideRemittanceLineWorkflow,
  moveCashWorkflow,
  refundOrderWorkflow,
  refuseCashWorkflow,
  storeRemittanceWorkflow,
  takeRemittedCashWorkflow,
} from "@coopstore/payments/workflows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  beginReturnOrderWorkflow,
  confirmReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import { failAfter } from "../cooperatives/fail-after"
import { staffHeaders } from "../cooperatives/factories"
import { eventually } from "../eventually"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { openCashDesk } from "./cash-desk"
import { CASH, openCheckout } from "./checkout"
import { openParcelDesk } from "./parcels"

jest.setTimeout(240_000)

const takeThenFailWorkflow = failAfter(takeRemittedCashWorkflow)
const assignThenFailWorkflow = failAfter(decideRemittanceLineWorkflow)
const storeThenFailWorkflow = failAfter(storeRemittanceWorkflow)
const moveThenFailWorkflow = failAfter(moveCashWorkflow)

let sequence = 0
const aTrackingNumber = () => `EA${String((sequence += 1)).padStart(9, "0")}MA`

type Amount = { amount?: unknown } | null
type State = { status?: unknown } | null

withShop({
  testSuite: ({ api, getContainer }) => {
    let shop: Awaited<ReturnType<typeof openCheckout>>
    let desk: ReturnType<typeof openCashDesk>
    let parcels: ReturnType<typeof openParcelDesk>
    let staff: Awaited<ReturnType<typeof staffHeaders>>

    beforeAll(async () => {
      const container = getContainer()
      shop = await openCheckout(api, container)
      staff = await staffHeaders(container)
      desk = openCashDesk(container, shop)
      parcels = openParcelDesk(api, { container, staff })
    })

    const stateBecomes = (order_id: string, state: string) =>
      eventually(
        () => desk.collectionOf(order_id),
        (found) => found?.state === state
      )
    const post = async (path: string, body: object = {}) =>
      (await api.post(`/admin/${path}`, body, staff)).data
    const get = async (path: string) =>
      (await api.get(`/admin/${path}`, staff)).data
    const runJob = (name: string) =>
      getContainer()
        .resolve(Modules.WORKFLOW_ENGINE)
        .run(`job-${name}`, { input: {} })
    const moneyOf = async (cart_id: string) => {
      const order = await shop.orderOf(cart_id)
      const [collection] = order?.payment_collections ?? []
      const captured = (collection?.payments?.[0]?.captures ?? []).map(
        (row: Amount) => Math.round(Number(row?.amount) * 100)
      )
      return { order, collection, captured }
    }

    /** An order whose one parcel was delivered against cash. */
    const delivered = async () => {
      const placed = await desk.placeOrder()
      await parcels.receiveParts(placed.order_id)
      const tracking = aTrackingNumber()
      const parcel = await parcels.pack(placed.order_id)
      await parcel.ship(tracking)
      await parcel.deliver()
      await stateBecomes(placed.order_id, "collected")
      return { ...placed, tracking, amount: placed.collection.amount }
    }

    const aFile = (...lines: { tracking: string; amount: number }[]) => {
      const rows = lines.map(
        ({ tracking, amount }) =>
          `${tracking};${(amount / 100).toFixed(2).replace(".", ",")}`
      )
      const text = ["Code envoi;Montant CRBT", ...rows].join("\r\n")
      return {
        carrier: "amana",
        file_name: "amana-novembre.csv",
        content_base64: Buffer.from(text).toString("base64"),
      }
    }
    /** What the ledger's check says of an order that stands in the ledger. */
    const violationsOf = async (order_id: string) => {
      await runJob("record-missed-sales")
      const { violations } = await get("ledger-check")
      return violations.filter(({ id }: { id: string }) => id === order_id)
    }
    const remit = async (file: object) => {
      const { cash_remittance, is_new } = await post(
        "cash-remittances/import",
        file
      )
      const detail = await get(`cash-remittances/${cash_remittance.id}`)
      return { ...detail.cash_remittance, is_new }
    }

    describe("the cash of an order", () => {
      it("is confirmed by telephone, after as many calls as it takes", async () => {
        const { order_id, collection } = await desk.placeOrder()
        const path = `cash-collections/${collection.id}`

        await post(`${path}/attempt`)
        await post(`${path}/attempt`)
        await post(`${path}/confirm`)

        expect(await desk.collectionOf(order_id)).toMatchObject({
          state: "confirmed",
          attempts: 2,
          confirmed_at: expect.any(Date),
          confirmed_by: expect.stringMatching(/^user_/),
        })
        const again = await refusalOf(post(`${path}/confirm`))
        expect(again.message).toMatch(
          /^The cash of order #\d+ is confirmed; it can become shipped or .*, not confirmed$/
        )
        const late = await refusalOf(post(`${path}/attempt`))
        expect(late.status).toBe(400)
      })

      it("is shown with whom to ring, and counted by state", async () => {
        const { collection } = await desk.placeOrder()

        const { cash_collections } = await get(
          `cash-collections?state=to_confirm&order_id=${collection.order_id}`
        )
        const { counts } = await get("cash-collections/counts?carrier=amana")

        expect(cash_collections).toEqual([
          expect.objectContaining({
            id: collection.id,
            order: expect.objectContaining({
              shipping_address: expect.objectContaining({
                phone: "+212600000000",
                first_name: "Amina",
              }),
            }),
          }),
        ])
        expect(counts).toEqual(
          expect.arrayContaining([
            expect.objectContaining({
              state: "to_confirm",
              count: expect.any(Number),
            }),
          ])
        )
        const { tasks } = await get("to-do/payments")
        expect(tasks).toEqual(
          expect.arrayContaining([
            expect.objectContaining({
              key: "cash_to_confirm",
              link: "/cash?state=to_confirm",
            }),
            expect.objectContaining({
              key: "cash_to_reconcile",
              link: "/cash/remittances?reconciled=false",
            }),
            expect.objectContaining({ key: "refunds_to_transfer" }),
          ])
        )
      })

      it("is collected with the first parcel, whose courier takes all of it", async () => {
        const { order_id, collection } = await desk.placeOrder()
        const first = await parcels.pack(order_id, (index) => index === 0)
        await first.ship(aTrackingNumber())
        await stateBecomes(order_id, "shipped")
        await first.deliver()

        expect(await stateBecomes(order_id, "collected")).toMatchObject({
          amount: collection.amount,
        })
        // The shopper has paid: what still lacks goes back to them.
        const { result } = await refundOrderWorkflow(getContainer()).run({
          input: {
            order_id,
            amount: 500,
            reason: "one jar came broken",
            author: "user_hub",
            key: `receipt:${order_id}`,
          },
        })
        expect(result).toMatchObject({ way: "transfer", amount: 500 })
        expect(await desk.collectionOf(order_id)).toMatchObject({
          state: "collected",
          amount: collection.amount,
        })
      })

      it("is not collected by a later parcel before the first has come", async () => {
        const { order_id } = await desk.placeOrder()
        const first = await parcels.pack(order_id, (index) => index === 0)
        await first.ship(aTrackingNumber())
        const second = await parcels.pack(order_id, (index) => index === 1)
        await second.ship(aTrackingNumber())
        await second.deliver()
        await runJob("follow-cash")
        expect((await desk.collectionOf(order_id))?.state).toBe("shipped")

        await first.deliver()

        await stateBecomes(order_id, "collected")
      })

      it("is called off with its order", async () => {
        const { order_id } = await desk.placeOrder()

        await post(`orders/${order_id}/cancel`)

        expect(await stateBecomes(order_id, "canceled")).toMatchObject({
          canceled_at: expect.any(Date),
        })
      })

      it("is made up for by a job when its event was lost", async () => {
        const { order_id, collection } = await desk.placeOrder()
        await desk.cash.deleteCashCollections([collection.id])
        await getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw(
            "update payment set created_at = now() - interval '1 hour' where provider_id = ?",
            [CASH]
          )

        await runJob("follow-cash")

        expect(await desk.collectionOf(order_id)).toMatchObject({
          amount: collection.amount,
          state: "to_confirm",
        })
      })

      it("stands as it stood when a later step fails", async () => {
        const { order_id } = await desk.placeOrder()

        await moveThenFailWorkflow(getContainer()).run({
          input: { order_id, state: "refused", author: "user_x", reason: "no" },
          throwOnError: false,
        })

        expect(await desk.collectionOf(order_id)).toMatchObject({
          state: "to_confirm",
          refusal_reason: null,
          refused_at: null,
        })
      })

      it("is promised again after a return made Medusa call it off", async () => {
        const { order_id, cart_id, amount } = await delivered()
        const { order } = await moneyOf(cart_id)
        const { data } = await api.get(
          `/admin/orders/${order_id}?fields=id,*items`,
          staff
        )
        const saffron = data.order.items.find(
          ({ product_handle }: { product_handle: string }) =>
            product_handle === "safran-taliouine"
        )
        // As the core does it; its door in the admin is closed.
        const container = getContainer()
        const { result: change } = await beginReturnOrderWorkflow(
          container
        ).run({ input: { order_id } })
        const return_id = String(change.return_id)
        await requestItemReturnWorkflow(container).run({
          input: { return_id, items: [{ id: saffron.id, quantity: 1 }] },
        })
        await confirmReturnRequestWorkflow(container).run({
          input: { return_id },
        })

        const kept = await eventually(
          () => moneyOf(cart_id),
          ({ order: now }) =>
            (now?.payment_collections ?? []).every(
              (row: State) =>
                row?.status !== "not_paid" && row?.status !== "awaiting"
            )
        )

        const promise = kept.order?.payment_collections?.find(
          (row: State) => row?.status === "authorized"
        )
        expect(Number(promise?.amount)).toBe(amount / 100)
        expect(Number(promise?.payments?.[0]?.amount)).toBe(amount / 100)
        expect(promise?.payments?.[0]?.canceled_at).toBeNull()
        expect(order?.id).toBe(order_id)
      })
    })

    describe("a carrier's remittance", () => {
      it("captures exactly what came in, and only then is a cooperative credited", async () => {
        const { cart_id, order_id, tracking, amount } = await delivered()
        const releases = async () => {
          const { data } = await getContainer()
            .resolve(ContainerRegistrationKeys.QUERY)
            .graph({
              entity: "ledger_release",
              fields: ["cooperative_order_id"],
              filters: {
                cooperative_order_id: (await parcels.partsOf(order_id)).map(
                  ({ id }) => id
                ),
              },
            })
          return data.length
        }
        await eventually(
          () => parcels.partsOf(order_id),
          (parts) => parts.every(({ status }) => status === "delivered")
        )
        await runJob("release-sales")
        expect(await releases()).toBe(0)
        const file = aFile({ tracking, amount })

        const { preview } = await post("cash-remittances/preview", file)
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
        expect((await moneyOf(cart_id)).captured).toEqual([])
        const remittance = await remit(file)

        expect(remittance.lines).toEqual([
          expect.objectContaining({
            outcome: "matched",
            order_id,
            applied_amount: amount,
          }),
        ])
        const { captured, collection } = await moneyOf(cart_id)
        expect(captured).toEqual([amount])
        expect(collection?.status).toBe("completed")
        expect(await desk.collectionOf(order_id)).toMatchObject({
          state: "remitted",
          remitted_amount: amount,
        })
        await runJob("release-sales")
        expect(await releases()).toBe(2)

        const listed = async (reconciled: boolean) => {
          const { cash_remittances } = await get(
            `cash-remittances?reconciled=${reconciled}&limit=100`
          )
          return cash_remittances.map(({ id }: { id: string }) => id)
        }
        expect(await listed(false)).toContain(remittance.id)
        expect(await listed(true)).not.toContain(remittance.id)
        await post(`cash-remittances/${remittance.id}/reconcile`, {
          reference: "VIR-2026-11",
        })
        expect((await desk.collectionOf(order_id))?.state).toBe("reconciled")
        expect(await listed(false)).not.toContain(remittance.id)
        expect(await listed(true)).toContain(remittance.id)
        const twice = await refusalOf(
          post(`cash-remittances/${remittance.id}/reconcile`, {
            reference: "VIR-2026-12",
          })
        )
        expect(twice.message).toMatch(/is reconciled already/)
      })

      it("changes nothing when its file or its lines come again", async () => {
        const { cart_id, tracking, amount } = await delivered()
        const file = aFile({ tracking, amount })
        const first = await remit(file)

        const same = await remit(file)
        const longer = await remit(
          aFile({ tracking, amount }, { tracking: "XX0", amount: 100 })
        )

        expect(same).toMatchObject({ id: first.id, is_new: false })
        expect(
          longer.lines
            .sort((a: { row: number }, b: { row: number }) => a.row - b.row)
            .map(({ outcome }: { outcome: string }) => outcome)
        ).toEqual(["duplicate", "unknown"])
        expect((await moneyOf(cart_id)).captured).toEqual([amount])
      })

      it("waits for a decision when it is short, and the shop may bear the rest", async () => {
        const { cart_id, order_id, tracking, amount } = await delivered()

        const remittance = await remit(
          aFile({ tracking, amount: amount - 750 })
        )

        expect(await desk.collectionOf(order_id)).toMatchObject({
          state: "collected",
          remitted_amount: amount - 750,
        })
        expect((await moneyOf(cart_id)).captured).toEqual([amount - 750])
        expect(await violationsOf(order_id)).toEqual([])
        const waits = await refusalOf(
          post(`cash-remittances/${remittance.id}/reconcile`, {
            reference: "VIR-1",
          })
        )
        expect(waits.message).toMatch(/lines that wait for a decision: 2$/)
        await post(`cash-remittance-lines/${remittance.lines[0].id}/decide`, {
          decision: "accepted",
          reason: "the courier gave change",
        })
        const { captured, collection } = await moneyOf(cart_id)
        expect(captured.sort()).toEqual([750, amount - 750].sort())
        expect(collection?.status).toBe("completed")
        expect(await desk.collectionOf(order_id)).toMatchObject({
          state: "remitted",
          remitted_amount: amount - 750,
          written_off_amount: 750,
        })
        expect(await violationsOf(order_id)).toEqual([])
      })

      it("completes a claimed line with what the carrier sends later", async () => {
        const { cart_id, order_id, tracking, amount } = await delivered()
        const short = await remit(aFile({ tracking, amount: amount - 1 }))
        await post(`cash-remittance-lines/${short.lines[0].id}/decide`, {
          decision: "claimed",
          reason: "asked Amana for the centime",
        })
        expect(await violationsOf(order_id)).toEqual([])

        const rest = await remit(aFile({ tracking, amount: 1 }))

        expect(rest.lines[0].outcome).toBe("matched")
        expect((await moneyOf(cart_id)).captured.sort()).toEqual(
          [1, amount - 1].sort()
        )
        expect((await desk.collectionOf(order_id))?.state).toBe("remitted")
        expect(await violationsOf(order_id)).toEqual([])
      })

      it("finds an order of more than a year ago by its parcel, and by its number", async () => {
        const [parcel, number] = [await delivered(), await delivered()]
        await getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw(
            "update cash_collection set placed_at = now() - interval '400 days' where order_id in (?, ?)",
            [parcel.order_id, number.order_id]
          )
        const display_id = (await desk.collectionOf(number.order_id))
          ?.order_display_id
        const content = `Code envoi;Commande;Montant\n${parcel.tracking};;${parcel.amount / 100}\n;${display_id};${number.amount / 100}\n`

        const { lines } = await remit({
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

      it("is the only way in for cash: its missing part is not captured by hand", async () => {
        const { cart_id, order_id, tracking, amount } = await delivered()
        await remit(aFile({ tracking, amount: amount - 750 }))
        const { collection } = await moneyOf(cart_id)
        const payment = collection?.payments?.[0]

        const refusal = await refusalOf(
          post(`payments/${payment?.id}/capture`, {})
        )

        expect(refusal.message).toMatch(
          /^The cash of order #\d+ is not captured by hand: bring in its carrier's remittance under Cash/
        )
        expect((await moneyOf(cart_id)).captured).toEqual([amount - 750])
        expect(await desk.collectionOf(order_id)).toMatchObject({
          state: "collected",
          written_off_amount: 0,
        })
      })

      it("takes no more than was expected of a surplus line", async () => {
        const { cart_id, tracking, amount } = await delivered()

        const remittance = await remit(
          aFile({ tracking, amount: amount + 500 })
        )

        expect(remittance.lines[0]).toMatchObject({
          outcome: "surplus",
          applied_amount: amount,
        })
        expect((await moneyOf(cart_id)).captured).toEqual([amount])
      })

      it("is taken once of a short line that an import and the job hold together", async () => {
        const { cart_id, order_id, tracking, amount } = await delivered()
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

        expect((await moneyOf(cart_id)).captured).toEqual([amount - 1_000])
        expect(await desk.collectionOf(order_id)).toMatchObject({
          state: "collected",
          remitted_amount: amount - 1_000,
        })
      })

      it("is taken of an unknown line once staff find its order, and only once", async () => {
        const { cart_id, order_id, amount, collection } = await delivered()
        const unknown = await remit(aFile({ tracking: "EE-SMUDGED", amount }))
        const [line] = unknown.lines
        expect(line.outcome).toBe("unknown")
        const assign = (id: string, order_display_id?: number) =>
          post(`cash-remittance-lines/${id}/decide`, {
            decision: "assigned",
            reason: "Amana named the parcel by telephone",
            ...(order_display_id ? { order_display_id } : {}),
          })
        expect((await refusalOf(assign(line.id))).status).toBe(400)
        expect((await refusalOf(assign(line.id, 999_999))).message).toBe(
          "Order #999999 has no cash that is still expected"
        )

        await assign(line.id, collection.order_display_id)

        expect((await moneyOf(cart_id)).captured).toEqual([amount])
        expect(await desk.collectionOf(order_id)).toMatchObject({
          state: "remitted",
          remitted_amount: amount,
        })
        const { cash_remittance } = await get(`cash-remittances/${unknown.id}`)
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
        await runJob("apply-remittances")
        expect((await moneyOf(cart_id)).captured).toEqual([amount])
        await post(`cash-remittances/${unknown.id}/reconcile`, {
          reference: "VIR-77",
        })
        expect((await desk.collectionOf(order_id))?.state).toBe("reconciled")
      })

      it("waits for a decision on what an assigned line lacks", async () => {
        const { amount, collection } = await delivered()
        const unknown = await remit(
          aFile({ tracking: "EE-TORN", amount: amount - 200 })
        )
        const path = `cash-remittance-lines/${unknown.lines[0].id}/decide`
        await post(path, {
          decision: "assigned",
          reason: "the shopper's receipt",
          order_display_id: collection.order_display_id,
        })
        const waits = await refusalOf(
          post(`cash-remittances/${unknown.id}/reconcile`, {
            reference: "VIR-78",
          })
        )
        expect(waits.message).toMatch(/lines that wait for a decision: 2$/)

        await post(path, { decision: "accepted", reason: "change given" })

        expect(await desk.collectionOf(collection.order_id)).toMatchObject({
          state: "remitted",
          remitted_amount: amount - 200,
          written_off_amount: 200,
        })
      })

      it("leaves an unknown line unknown when its order's money cannot be taken", async () => {
        const { amount, collection } = await delivered()
        const unknown = await remit(aFile({ tracking: "EE-LATER", amount }))
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
        const { cart_id, tracking, amount } = await delivered()
        const container = getContainer()
        const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
        // The hub typed another number at first.
        const relabel = (from: string, to: string) =>
          pg.raw(
            "update fulfillment_label set tracking_number = ? where tracking_number = ?",
            [to, from]
          )
        await relabel(tracking, "EA999999999MA")
        const first = await remit(aFile({ tracking, amount }))
        expect(first.lines[0].outcome).toBe("unknown")
        await relabel("EA999999999MA", tracking)

        const second = await remit(
          aFile({ tracking, amount }, { tracking: "XX1", amount: 100 })
        )

        expect(
          second.lines.map(({ outcome }: { outcome: string }) => outcome).sort()
        ).toEqual(["matched", "unknown"])
        expect((await moneyOf(cart_id)).captured).toEqual([amount])
        const late = await refusalOf(
          post(`cash-remittance-lines/${first.lines[0].id}/decide`, {
            decision: "assigned",
            reason: "found",
            order_display_id: second.lines.find(
              ({ outcome }: { outcome: string }) => outcome === "matched"
            ).order_display_id,
          })
        )
        expect(late.message).toMatch(/came again with another file/)
      })

      it("books what a transfer owes once the cash has come in", async () => {
        const { cart_id, order_id, tracking, amount } = await delivered()
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

        await remit(aFile({ tracking, amount }))

        const paid = await eventually(
          () => shop.orderOf(cart_id),
          (found) => found?.transactions?.length === 2
        )
        expect(
          paid?.transactions?.map((row: Amount) =>
            Math.round(Number(row?.amount) * 100)
          )
        ).toEqual(expect.arrayContaining([amount, -2500]))
        const { order_refunds } = await get(
          "order-refunds?way=transfer&state=owed&limit=100"
        )
        expect(order_refunds.map(({ id }: { id: string }) => id)).toContain(
          owed?.id
        )
        await post(`order-refunds/${owed?.id}/settle`, { reference: "VIR-9" })
        expect(
          await desk.refunds.retrieveOrderRefund(String(owed?.id))
        ).toMatchObject({
          state: "given",
          reference: "VIR-9",
          settled_by: expect.stringMatching(/^user_/),
        })
        const twice = await refusalOf(
          post(`order-refunds/${owed?.id}/settle`, { reference: "VIR-10" })
        )
        expect(twice.message).toMatch(/was given already, by VIR-9$/)
      })

      it("leaves nothing behind when a later step fails", async () => {
        const { cart_id, order_id, tracking, amount } = await delivered()
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
        await runJob("apply-remittances")
        expect((await moneyOf(cart_id)).captured).toEqual([amount])
        expect(await desk.collectionOf(order_id)).toMatchObject({
          state: "remitted",
          remitted_amount: amount,
        })
      })

      it("says what is wrong with a file that it cannot read", async () => {
        const noCarrier = await refusalOf(
          post("cash-remittances/preview", {
            ...aFile({ tracking: "X", amount: 1 }),
            carrier: "nobody",
          })
        )
        const noColumns = await refusalOf(
          post("cash-remittances/preview", {
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

    describe("a phone number that refused parcels at the door", () => {
      const refusedParcel = async () => {
        const { order_id } = await desk.placeOrder()
        await refuseCashWorkflow(getContainer()).run({
          input: { order_id, reason: "nobody at home", author: "user_hub" },
        })
      }
      const cashOption = async (cart: string) => {
        const { data } = await shop.get(`/store/carts/${cart}/payment-options`)
        return data.payment_options[1]
      }

      it("has to prepay after two refusals in 180 days, and not before", async () => {
        await refusedParcel()
        const cart = await shop.fillCart("ma")
        expect(await cashOption(cart)).toMatchObject({ available: true })
        await shop.choosePayment(cart, CASH)

        await refusedParcel()

        expect(await cashOption(cart)).toMatchObject({
          available: false,
          reason: "refusals",
        })
        const refusal = await refusalOf(shop.complete(cart))
        expect(refusal).toMatchObject({
          status: 400,
          message:
            "cash_not_offered: parcels of this phone number were refused at the door; pay this order by card",
        })
        expect(await shop.orderOf(cart)).toBeUndefined()

        await getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw(
            "update cash_collection set refused_at = now() - interval '181 days' where state = 'refused'"
          )
        expect(await cashOption(cart)).toMatchObject({ available: true })
        expect((await shop.complete(cart)).type).toBe("order")
      })
    })
  },
})
