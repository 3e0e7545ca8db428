import { issueInvoiceWorkflow } from "@coopstore/documents/workflows"
import { refundOrderWorkflow } from "@coopstore/payments/workflows"
import { recordRefundWorkflow } from "@coopstore/settlements/workflows"
import { Modules } from "@medusajs/framework/utils"
import { failAfter } from "../cooperatives/fail-after"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { openPaperDesk } from "./paper-desk"

jest.setTimeout(240_000)

const issueThenFailWorkflow = failAfter(issueInvoiceWorkflow)

withShop({
  testSuite: ({ api, getContainer }) => {
    let desk: Awaited<ReturnType<typeof openPaperDesk>>

    beforeAll(async () => {
      desk = await openPaperDesk(api, getContainer())
    })

    describe("an invoice", () => {
      it("is issued when the first parcel leaves, and once", async () => {
        const { id } = await desk.counter.placeOrder()
        expect(await desk.papersOf(id)).toEqual([])

        const [first, ...others] = await desk.counter.linesOf(id)
        await desk.counter.send(id, { items: first ? [first] : [] })
        const [invoice] = await desk.papersComeTo(id, 1)
        await desk.counter.send(id, { items: others })
        await Promise.all(
          [1, 2].map(() =>
            issueInvoiceWorkflow(getContainer()).run({
              input: { order_id: id },
            })
          )
        )

        expect(await desk.papersOf(id)).toEqual([invoice])
        expect(invoice).toMatchObject({
          kind: "invoice",
          number: expect.stringMatching(/^F-\d{4}-\d{6}$/),
        })
      })

      it("is refused before anything has left, in one sentence", async () => {
        const { id } = await desk.counter.placeOrder()

        const refusal = await refusalOf(
          api.post("/admin/invoices", { order_id: id }, desk.counter.staff)
        )

        expect(refusal.message).toMatch(
          /^Order #\d+ has no invoice yet: it is issued when the first parcel leaves$/
        )
        expect(await desk.papersOf(id)).toEqual([])
      })

      it("is numbered without a gap, also when orders leave at once and a workflow fails", async () => {
        // One piece each: the shop has few.
        const place = () => desk.counter.placeOrder({}, 1)
        const orders = [await place(), await place()]
        const failing = await place()
        await Promise.all(orders.map(({ id }) => desk.counter.send(id)))
        await Promise.all(orders.map(({ id }) => desk.papersComeTo(id, 1)))

        // Taken back as the last one, so that the failing workflow issues it.
        await desk.counter.send(failing.id)
        const [known] = await desk.papersComeTo(failing.id, 1)
        await desk.documents.takeBackInvoice(String(known?.id))
        const { errors } = await issueThenFailWorkflow(getContainer()).run({
          input: { order_id: failing.id },
          throwOnError: false,
        })
        expect(errors).not.toHaveLength(0)
        expect(await desk.papersOf(failing.id)).toEqual([])
        const last = await desk.invoiced({}, 1)

        const invoices = await desk.documents.listInvoices(
          { kind: "invoice" },
          { order: { sequence: "ASC" } }
        )
        expect(invoices.map(({ sequence }) => sequence)).toEqual(
          invoices.map((_, index) => index + 1)
        )
        expect(invoices.at(-1)?.number).toBe(last.invoice.number)
      })

      it("names the seller, the sums and the VAT, in the language that staff ask for", async () => {
        const { id, invoice } = await desk.invoiced({ language: "ar" })
        expect(invoice.language).toBe("ar")

        const path = `/admin/invoices/${invoice.id}/file`
        const arabic = await desk.fileOf(path, desk.counter.staff.headers)
        const french = await desk.fileOf(
          `${path}?language=fr`,
          desk.counter.staff.headers
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
        const { invoice } = await desk.invoiced()
        const before = await desk.documents.retrieveInvoice(invoice.id)
        const { data } = await api.get(
          "/admin/products?handle=safran-taliouine&fields=id",
          desk.counter.staff
        )
        await api.post(
          `/admin/products/${data.products[0].id}`,
          { title: "Another name" },
          desk.counter.staff
        )

        const text = await desk.fileOf(
          `/admin/invoices/${invoice.id}/file`,
          desk.counter.staff.headers
        )

        expect(text).not.toContain("Another name")
        expect(await desk.documents.retrieveInvoice(invoice.id)).toEqual(before)
      })
    })

    describe("a credit note", () => {
      it("follows a refund of an invoiced order, once, with its lines and VAT", async () => {
        const { id, invoice } = await desk.invoiced()
        const [line] = await desk.counter.linesOf(id)
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

        const papers = await desk.papersComeTo(id, 2)

        expect(papers[1]).toMatchObject({
          kind: "credit_note",
          number: expect.stringMatching(/^A-\d{4}-\d{6}$/),
          total: result.amount,
        })
        const note = await desk.documents.retrieveInvoice(String(papers[1]?.id))
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
        const { id } = await desk.counter.placeOrder()
        await refundOrderWorkflow(getContainer()).run({
          input: {
            order_id: id,
            amount: 1000,
            reason: "one jar is missing",
            author: "user_warehouse",
            key: `test:${id}`,
          },
        })
        await desk.counter.send(id)

        const [invoice, ...others] = await desk.papersComeTo(id, 1)

        expect(others).toEqual([])
        const { content } = await desk.documents.retrieveInvoice(
          String(invoice?.id)
        )
        expect(content).toMatchObject({ discount_total: 1000 })
      })
    })
  },
})
