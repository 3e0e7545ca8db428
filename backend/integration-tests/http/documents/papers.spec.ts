import type { OrderPaper } from "@coopstore/documents/types"
import { Modules } from "@medusajs/framework/utils"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { openPaperDesk } from "./paper-desk"

jest.setTimeout(240_000)

withShop({
  testSuite: ({ api, getContainer }) => {
    let desk: Awaited<ReturnType<typeof openPaperDesk>>

    beforeAll(async () => {
      desk = await openPaperDesk(api, getContainer())
    })

    describe("an order's papers", () => {
      it("open to whoever holds the order's link, and to nobody with another link", async () => {
        const { token, invoice } = await desk.invoiced()
        const other = await desk.invoiced()
        const path = `/store/orders/track/${token}/papers`

        const { data } = await desk.shop.get(path)
        expect(data.papers.map(({ id }: OrderPaper) => id)).toEqual([
          invoice.id,
        ])
        expect(
          await desk.fileOf(`${path}/${invoice.id}`, desk.shop.headers)
        ).toContain(invoice.number)
        for (const wrong of [
          `${path}/${other.invoice.id}`,
          `/store/orders/track/nothing/papers`,
          `/store/orders/track/nothing/papers/${invoice.id}`,
        ]) {
          expect(await refusalOf(desk.shop.get(wrong))).toMatchObject({
            status: 404,
          })
        }
      })

      it("open to the customer who placed the order, and to no other customer or guest", async () => {
        const { id, invoice } = await desk.invoiced()
        const path = `/store/orders/${id}/papers`
        const shopper = await desk.counter.signIn(
          "customer",
          desk.shop.summary.credentials.shopper
        )
        const asShopper = { ...desk.shop.headers, ...shopper.headers }
        expect(await refusalOf(desk.shop.get(path, asShopper))).toMatchObject({
          status: 404,
        })
        expect(await refusalOf(desk.shop.get(path))).toMatchObject({
          status: 401,
        })

        const { data } = await api.get("/store/customers/me", {
          headers: asShopper,
        })
        await getContainer()
          .resolve(Modules.ORDER)
          .updateOrders(id, { customer_id: data.customer.id })

        const own = await desk.shop.get(path, asShopper)
        expect(own.data.papers).toHaveLength(1)
        expect(await desk.fileOf(`${path}/${invoice.id}`, asShopper)).toContain(
          invoice.number
        )
      })
    })

    describe("a parcel's papers", () => {
      it("are pages to print, in each language, with what the courier collects", async () => {
        const { id } = await desk.counter.placeOrder({ language: "ar" })
        const { id: parcel } = await desk.counter.send(id, {
          tracking_number: "LA123456785MA",
        })
        const pageOf = async (path: string) => {
          const { data } = await api.get(
            `/admin/parcel-papers/${parcel}/${path}`,
            desk.counter.staff
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
        const { id } = await desk.counter.placeOrder()
        const { id: parcel } = await desk.counter.send(id)
        const path = `/admin/parcel-papers/${parcel}/label`

        expect(await refusalOf(api.get(path))).toMatchObject({ status: 401 })
        expect(
          await refusalOf(
            api.get(
              "/admin/parcel-papers/ful_unknown/label",
              desk.counter.staff
            )
          )
        ).toMatchObject({ status: 404 })
      })
    })
  },
})
