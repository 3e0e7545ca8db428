import { aCooperative } from "../cooperatives/factories"
import { eventually } from "../eventually"
import { openShop } from "../cooperatives/shop"
import { withShop } from "../with-shop"
import { signInFor } from "./sign-in"

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("files that a cooperative takes home", () => {
      it("hold its own orders in the reader's language, and no formula", async () => {
        const open = await openShop(api, getContainer())
        const mine = await aCooperative(getContainer())
        const other = await aCooperative(getContainer())
        const oil = await open.publish(mine.id, undefined, {
          title: "=1+1 Huile",
        })
        const honey = await open.publish(other.id, undefined, {
          title: "Miel des autres",
        })
        await open.order(oil, honey)
        const { headers } = await signInFor(api, getContainer(), mine.id)
        await eventually(
          async () =>
            (await api.get("/vendor/cooperative-orders", { headers })).data,
          ({ count }) => count > 0
        )

        const { data, headers: said } = await api.get(
          "/vendor/exports/orders?format=csv",
          { headers: { ...headers, "x-medusa-locale": "ar-MA" } }
        )

        expect(said["content-disposition"]).toMatch(/coopstore-orders\.csv/)
        const [head, line, end] = data.trim().split("\n")
        expect(head).toContain("رقم الطلب;التاريخ;الحالة")
        expect(line).toContain("جديد;'=1+1 Huile;250 ml;1;140;140;MAD")
        expect(end).toBeUndefined()
      })

      it("include an empty template that names its columns", async () => {
        const { id } = await aCooperative(getContainer())
        const { headers } = await signInFor(api, getContainer(), id)

        const { data } = await api.get("/vendor/imports/template?format=csv", {
          headers: { ...headers, "x-medusa-locale": "fr-FR" },
        })

        expect(data).toContain("Référence;Produit;Catégorie;Type;Contenance")
      })
    })
  },
})
