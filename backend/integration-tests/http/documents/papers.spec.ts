import type { OrderPaper } from "@coopstore/documents/types"
import {
  DOCUMENTS_MODULE,
  type default as DocumentsModule,
} from "@coopstore/documents/modules/documents"
import { issueInvoiceWorkflow } from "@coopstore/documents/workflows"
import { sendOrderNewsWorkflow } from "@coopstore/notifications/workflows"
import { refundOrderWorkflow } from "@coopstore/payments/workflows"
import { recordRefundWorkflow } from "@coopstore/settlements/workflows"
import { Modules } from "@medusajs/framework/utils"
import { failAfter } from "../cooperatives/fail-after"
import { eventually } from "../eventually"
import { openHubDesk } from "../hub/hub-desk"
import { openCheckout } from "../payments/checkout"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { openCounter } from "./counter"
import { letterBox } from "./letters"
import { readText } from "./read-text"

jest.setTimeout(240_000)

const issueThenFailWorkflow = failAfter(issueInvoiceWorkflow)

withShop({
  testSuite: ({ api, getContainer }) => {
    let shop: Awaited<ReturnType<typeof openCheckout>>
    let counter: Awaited<ReturnType<typeof openCounter>>
    let desk: Awaited<ReturnType<typeof openHubDesk>>

    beforeAll(async () => {
      shop = await openCheckout(api, getContainer())
      counter = await openCounter(api, getContainer(), shop)
      desk = await openHubDesk(api, getContainer())
    })

    const documents = () =>
      getContainer().resolve<InstanceType<(typeof DocumentsModule)["service"]>>(
        DOCUMENTS_MODULE
      )

    const papersOf = async (order_id: string): Promise<OrderPaper[]> => {
      const { data } = await api.get(
        `/admin/invoices?order_id=${order_id}`,
        counter.staff
      )
      return data.papers
    }
    const papersComeTo = (order_id: string, count: number) =>
      eventually(
        () => papersOf(order_id),
        (papers) => papers.length === count
      )
    const fileOf = async (path: string, headers: object) => {
      const { data, headers: said } = await api.get(path, {
        headers,
        responseType: "arraybuffer",
      })
      expect(said["content-type"]).toBe("application/pdf")
      return readText(data)
    }
    const invoiced = async (metadata = {}, quantity = 2) => {
      const order = await counter.placeOrder(metadata, quantity)
      await counter.send(order.id)
      const [invoice] = await papersComeTo(order.id, 1)
      return { ...order, invoice: invoice as OrderPaper }
    }

    describe("an invoice", () => {
      it("is issued when the first parcel leaves, and once", async () => {
        const { id } = await counter.placeOrder()
        expect(await papersOf(id)).toEqual([])

        const [first, ...others] = await counter.linesOf(id)
        await counter.send(id, { items: first ? [first] : [] })
        const [invoice] = await papersComeTo(id, 1)
        await counter.send(id, { items: others })
        await Promise.all(
          [1, 2].map(() =>
            issueInvoiceWorkflow(getContainer()).run({
              input: { order_id: id },
            })
          )
        )

        expect(await papersOf(id)).toEqual([invoice])
        expect(invoice).toMatchObject({
          kind: "invoice",
          number: expect.stringMatching(/^F-\d{4}-\d{6}$/),
        })
      })

      it("is refused before anything has left, in one sentence", async () => {
        const { id } = await counter.placeOrder()

        const refusal = await refusalOf(
          api.post("/admin/invoices", { order_id: id }, counter.staff)
        )

        expect(refusal.message).toMatch(
          /^Order #\d+ has no invoice yet: it is issued when the first parcel leaves$/
        )
        expect(await papersOf(id)).toEqual([])
      })

      it("is numbered without a gap, also when orders leave at once and a workflow fails", async () => {
        // One piece each: the shop has few.
        const place = () => counter.placeOrder({}, 1)
        const orders = [await place(), await place()]
        const failing = await place()
        await Promise.all(orders.map(({ id }) => counter.send(id)))
        await Promise.all(orders.map(({ id }) => papersComeTo(id, 1)))

        // Taken back as the last one, so that the failing workflow issues it.
        await counter.send(failing.id)
        const [known] = await papersComeTo(failing.id, 1)
        await documents().takeBackInvoice(String(known?.id))
        const { errors } = await issueThenFailWorkflow(getContainer()).run({
          input: { order_id: failing.id },
          throwOnError: false,
        })
        expect(errors).not.toHaveLength(0)
        expect(await papersOf(failing.id)).toEqual([])
        const last = await invoiced({}, 1)

        const invoices = await documents().listInvoices(
          { kind: "invoice" },
          { order: { sequence: "ASC" } }
        )
        expect(invoices.map(({ sequence }) => sequence)).toEqual(
          invoices.map((_, index) => index + 1)
        )
        expect(invoices.at(-1)?.number).toBe(last.invoice.number)
      })

      it("names the seller, the sums and the VAT, in the language that staff ask for", async () => {
        const { id, invoice } = await invoiced({ language: "ar" })
        expect(invoice.language).toBe("ar")

        const path = `/admin/invoices/${invoice.id}/file`
        const arabic = await fileOf(path, counter.staff.headers)
        const french = await fileOf(
          `${path}?language=fr`,
          counter.staff.headers
        )

        for (const text of [arabic, french]) {
          expect(text).toContain(invoice.number)
          expect(text).toContain("001234567000089")
          expect(text).toContain("12, rue des Tanneurs")
        }
        const order = await getContainer()
          .resolve(Modules.ORDER)
          .retrieveOrder(id, { select: ["total"] })
        expect(invoice.total).toBe(Math.round(Number(order.total) * 100))
        const total = (invoice.total / 100).toFixed(2).replace(".", ",")
        expect(french.replaceAll(/(?<=\d) (?=\d{3},)/g, "")).toContain(total)
      })

      it("does not change when the product does", async () => {
        const { invoice } = await invoiced()
        const before = await documents().retrieveInvoice(invoice.id)
        const { data } = await api.get(
          "/admin/products?handle=safran-taliouine&fields=id",
          counter.staff
        )
        await api.post(
          `/admin/products/${data.products[0].id}`,
          { title: "Another name" },
          counter.staff
        )

        const text = await fileOf(
          `/admin/invoices/${invoice.id}/file`,
          counter.staff.headers
        )

        expect(text).not.toContain("Another name")
        expect(await documents().retrieveInvoice(invoice.id)).toEqual(before)
      })
    })

    describe("a credit note", () => {
      it("follows a refund of an invoiced order, once, with its lines and VAT", async () => {
        const { id, invoice } = await invoiced()
        const [line] = await counter.linesOf(id)
        const input = {
          order_id: id,
          reason: "one bottle came broken",
          author: "user_warehouse",
        }
        const { result } = await recordRefundWorkflow(getContainer()).run({
          input: {
            ...input,
            source: `test:${id}`,
            lines: [{ line_item_id: String(line?.id), quantity: 1 }],
            shipping_amount: 0,
            borne_by: "maker",
          },
        })
        for (let time = 0; time < 2; time += 1) {
          await refundOrderWorkflow(getContainer()).run({
            input: { ...input, amount: result.amount, key: `test:${id}` },
          })
        }

        const papers = await papersComeTo(id, 2)

        expect(papers[1]).toMatchObject({
          kind: "credit_note",
          number: expect.stringMatching(/^A-\d{4}-\d{6}$/),
          total: result.amount,
        })
        const note = await documents().retrieveInvoice(String(papers[1]?.id))
        expect(note.content).toMatchObject({
          credits: { number: invoice.number, reason: "one bottle came broken" },
          makers: [{ lines: [{ line_item_id: line?.id, quantity: 1 }] }],
          total: result.amount,
        })
        const { taxes } = note.content as {
          taxes: { net: number; tax: number }[]
        }
        expect(taxes.reduce((sum, { net, tax }) => sum + net + tax, 0)).toBe(
          result.amount
        )
      })

      it("is not written for an order that was not invoiced: its invoice says the lesser sum", async () => {
        const { id } = await counter.placeOrder()
        await refundOrderWorkflow(getContainer()).run({
          input: {
            order_id: id,
            amount: 1000,
            reason: "one jar is missing",
            author: "user_warehouse",
            key: `test:${id}`,
          },
        })
        await counter.send(id)

        const [invoice, ...others] = await papersComeTo(id, 1)

        expect(others).toEqual([])
        const { content } = await documents().retrieveInvoice(
          String(invoice?.id)
        )
        expect(content).toMatchObject({ discount_total: 1000 })
      })
    })

    describe("an order's papers", () => {
      it("open to whoever holds the order's link, and to nobody with another link", async () => {
        const { token, invoice } = await invoiced()
        const other = await invoiced()
        const path = `/store/orders/track/${token}/papers`

        const { data } = await shop.get(path)
        expect(data.papers.map(({ id }: OrderPaper) => id)).toEqual([
          invoice.id,
        ])
        expect(await fileOf(`${path}/${invoice.id}`, shop.headers)).toContain(
          invoice.number
        )
        for (const wrong of [
          `${path}/${other.invoice.id}`,
          `/store/orders/track/nothing/papers`,
          `/store/orders/track/nothing/papers/${invoice.id}`,
        ]) {
          expect(await refusalOf(shop.get(wrong))).toMatchObject({
            status: 404,
          })
        }
      })

      it("open to the customer who placed the order, and to no other customer or guest", async () => {
        const { id, invoice } = await invoiced()
        const path = `/store/orders/${id}/papers`
        const shopper = await counter.signIn(
          "customer",
          shop.summary.credentials.shopper
        )
        const asShopper = { ...shop.headers, ...shopper.headers }
        expect(await refusalOf(shop.get(path, asShopper))).toMatchObject({
          status: 404,
        })
        expect(await refusalOf(shop.get(path))).toMatchObject({ status: 401 })

        const { data } = await api.get("/store/customers/me", {
          headers: asShopper,
        })
        await getContainer()
          .resolve(Modules.ORDER)
          .updateOrders(id, { customer_id: data.customer.id })

        const own = await shop.get(path, asShopper)
        expect(own.data.papers).toHaveLength(1)
        expect(await fileOf(`${path}/${invoice.id}`, asShopper)).toContain(
          invoice.number
        )
      })
    })

    describe("a parcel's papers", () => {
      it("are pages to print, in each language, with what the courier collects", async () => {
        const { id } = await counter.placeOrder({ language: "ar" })
        const { id: parcel } = await counter.send(id, {
          tracking_number: "LA123456785MA",
        })
        const pageOf = async (path: string) => {
          const { data } = await api.get(
            `/admin/parcel-papers/${parcel}/${path}`,
            counter.staff
          )
          return String(data)
        }

        const slip = await pageOf("slip")
        const label = await pageOf("label?language=fr")

        expect(slip).toContain('<html lang="ar" dir="rtl">')
        expect(slip).toContain("LA123456785MA")
        expect(label).toContain('<html lang="fr" dir="ltr">')
        expect(label).toContain("Amina Ouali")
        expect(label).toContain("+212600000000")
        expect(label).toContain("À encaisser")
        const { total } = await getContainer()
          .resolve(Modules.ORDER)
          .retrieveOrder(id, { select: ["total"] })
        const major = Number(total).toFixed(2).replace(".", ",")
        expect(label.replaceAll(/[\s\u00a0\u202f]/g, "")).toContain(major)
      })

      it("are shown to staff alone", async () => {
        const { id } = await counter.placeOrder()
        const { id: parcel } = await counter.send(id)
        const path = `/admin/parcel-papers/${parcel}/label`

        expect(await refusalOf(api.get(path))).toMatchObject({ status: 401 })
        expect(
          await refusalOf(
            api.get("/admin/parcel-papers/ful_unknown/label", counter.staff)
          )
        ).toMatchObject({ status: 404 })
      })
    })

    describe("a shopper's letters", () => {
      const letters = () => letterBox(getContainer())

      it("tell of a part that left, of the rest, and of what arrived, each once", async () => {
        const { id } = await counter.placeOrder({ language: "en" })
        const [first, ...others] = await counter.linesOf(id)
        const parcel = await counter.send(id, {
          items: first ? [first] : [],
          tracking_number: "LA123456785MA",
        })

        const [part] = await letters().come(parcel.id)
        const rest = await counter.send(id, { items: others })
        const [whole] = await letters().come(rest.id)
        await parcel.deliver()
        const [, delivered] = await letters().come(parcel.id, 2)
        await Promise.all(
          [1, 2].map(() =>
            sendOrderNewsWorkflow(getContainer()).run({
              input: { cause: "shipment", id: parcel.id },
            })
          )
        )

        expect(part).toMatchObject({
          to: "amina@example.ma",
          data: {
            kind: "parcel_shipped_in_part",
            language: "en",
            parcel: { tracking_number: "LA123456785MA" },
            lines: [{ quantity: 2 }],
            following: [{ quantity: 2 }],
            to_collect: expect.any(Number),
          },
        })
        // The courier of the first parcel collects for both.
        expect(part?.data?.to_collect).toBeGreaterThan(0)
        expect(whole?.data).toMatchObject({
          kind: "parcel_shipped",
          following: [],
          to_collect: 0,
        })
        expect(delivered?.data).toMatchObject({
          kind: "parcel_delivered",
          withdrawal_until: expect.any(String),
        })
        expect(await letters().read(parcel.id)).toHaveLength(2)
      })

      it("tell what came broken to the hub, and how much less is asked for", async () => {
        const { id } = await counter.placeOrder()
        const [first, second] = await desk.readyParts(id)

        const { data } = await desk.receive(first, { good: 1, damaged: 1 })
        const whole = await desk.receive(second)

        const [letter] = await letters().come(String(data.receipt.id))
        expect(letter?.data).toMatchObject({
          kind: "items_missing",
          lines: [{ quantity: 1 }],
          refund: { way: "not_collected", amount: expect.any(Number) },
        })
        expect(await letters().read(String(whole.data.receipt.id))).toEqual([])
      })

      it("tell of a parcel that was refused at the door, and one that was lost", async () => {
        const [refused, lost] = [
          await counter.placeOrder({}, 1),
          await counter.placeOrder({}, 1),
        ]
        const record = async (
          { id }: { id: string },
          path: string,
          more: object
        ) => {
          for (const part of await desk.readyParts(id)) {
            await desk.receive(part)
          }
          const parcel = await counter.send(id)
          await eventually(
            () => desk.partsOf(id),
            (parts) => parts.every(({ status }) => status === "shipped")
          )
          const { after_sale } = await desk.post(`after-sales/${path}`, {
            parcel_id: parcel.id,
            reason: "nobody at home",
            ...more,
          })
          const [letter] = await letters().come(String(after_sale.id))
          return letter
        }

        expect(
          await record(refused, "door-refusals", { fate: "restock" })
        ).toMatchObject({ data: { kind: "cash_refused" } })
        expect(await record(lost, "lost-parcels", {})).toMatchObject({
          data: { kind: "parcel_lost", refund: { way: "not_collected" } },
        })
      })

      /** A return of one piece that the shopper asks for once all has come. */
      const askForReturn = async () => {
        const { id, token } = await counter.placeOrder()
        for (const part of await desk.readyParts(id)) {
          await desk.receive(part)
        }
        const parcel = await counter.send(id)
        await parcel.deliver()
        const [line] = await counter.linesOf(id)
        await eventually(
          () => desk.partsOf(id),
          (parts) => parts.every(({ status }) => status === "delivered")
        )
        const lines = [{ line_item_id: line?.id, quantity: 1 }]
        const { data } = await api.post(
          `/store/orders/track/${token}/after-sales`,
          { lines, reason: "I changed my mind" },
          { headers: shop.headers }
        )
        return { order_id: id, lines, asked: String(data.after_sales[0].id) }
      }

      it("tell why a return is declined", async () => {
        const { asked } = await askForReturn()
        await letters().come(asked)
        await desk.post(`after-sales/${asked}/decline`, {
          reason: "The bottle is open",
        })

        const [, letter] = await letters().come(asked, 2)

        expect(letter?.data).toMatchObject({
          kind: "return_declined",
          answer: "The bottle is open",
        })
      })

      it("tell where a return goes, that it came, and that its money left, each once", async () => {
        const { order_id, lines, asked } = await askForReturn()
        const [request] = await letters().come(asked)
        await desk.post(`after-sales/${asked}/receive`, {
          lines: lines.map((line) => ({ ...line, fate: "restock" })),
        })
        const [, received] = await letters().come(asked, 2)
        const { data } = await api.get(
          "/admin/order-refunds?state=owed",
          counter.staff
        )
        const refund = data.order_refunds.find(
          (each: { order_id: string }) => each.order_id === order_id
        )
        await api.post(
          `/admin/order-refunds/${refund.id}/settle`,
          { reference: "VIR-2026-0001" },
          counter.staff
        )
        const [transfer] = await letters().come(String(refund.id))

        expect(request?.data).toMatchObject({
          kind: "return_asked",
          send_to: expect.arrayContaining([
            expect.stringContaining("Casablanca"),
          ]),
          lines: [{ quantity: 1 }],
        })
        expect(received?.data).toMatchObject({
          kind: "return_refunded",
          refund: { way: "transfer", amount: refund.amount },
        })
        expect(transfer?.data).toMatchObject({
          kind: "refund_transferred",
          refund: { way: "transfer", amount: refund.amount },
        })
      })

      it("tell once of pieces that are canceled, also when they are the last", async () => {
        const { id } = await counter.placeOrder({}, 1)
        const [first, second] = await counter.linesOf(id)
        const cancel = async (line: typeof first) => {
          const { after_sale } = await desk.post("after-sales/cancellations", {
            order_id: id,
            lines: [{ line_item_id: line?.id, quantity: 1 }],
            reason: "the shopper wrote to us",
          })
          return String(after_sale.id)
        }

        const [part] = await letters().come(await cancel(first))
        const last = await cancel(second)
        const [whole] = await letters().come(id)

        expect(part?.data).toMatchObject({ kind: "items_canceled" })
        expect(whole?.data).toMatchObject({ kind: "order_canceled_cash" })
        expect(await letters().read(last)).toEqual([])
      })

      it("tell of an order that was canceled, and that nothing is asked", async () => {
        const { id } = await counter.placeOrder({ language: "ar" })
        await api.post(`/admin/orders/${id}/cancel`, {}, counter.staff)

        const [letter] = await letters().come(id)

        expect(letter?.data).toMatchObject({
          kind: "order_canceled_cash",
          language: "ar",
        })
      })
    })
  },
})
