import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { aCooperative, productBody } from "./factories"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { openShop } from "./shop"

const failStep = createStep("fail", async () => {
  throw new MedusaError(
    MedusaError.Types.UNEXPECTED_STATE,
    "a later step failed"
  )
})

const createProductsThenFailWorkflow = createWorkflow(
  "create-products-then-fail",
  function (input: { cooperative_id: string; product: object }) {
    const products = createProductsWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({
        products: [input.product as never],
        additional_data: {
          cooperative_id: input.cooperative_id,
          listing: { class: "oil" },
        },
      })),
    })
    failStep()
    return new WorkflowResponse(products)
  }
)

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("who makes a product", () => {
      let open: Awaited<ReturnType<typeof openShop>>

      beforeAll(async () => {
        open = await openShop(api, getContainer())
      })

      const left = async () => {
        const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
        const [links, listings] = await Promise.all([
          query.graph({ entity: "product_cooperative", fields: ["id"] }),
          query.graph({ entity: "listing", fields: ["id"] }),
        ])
        const products = await getContainer()
          .resolve(Modules.PRODUCT)
          .listProducts()
        return {
          links: links.data.length,
          listings: listings.data.length,
          products: products.length,
        }
      }

      it("refuses to publish a product without a cooperative and leaves nothing behind", async () => {
        const refusal = await refusalOf(
          api.post("/admin/products", productBody(), open.staff)
        )

        expect(refusal.status).toBe(400)
        expect(refusal.message).toMatch(/without a cooperative/)
        expect(await left()).toEqual({ links: 0, listings: 0, products: 0 })
      })

      it.each(["pending", "suspended"] as const)(
        "refuses a published product of a cooperative that is %s",
        async (status) => {
          const { id } = await aCooperative(getContainer(), {
            status: status === "pending" ? "pending" : "active",
          })
          if (status === "suspended") {
            await api.post(`/admin/cooperatives/${id}/suspend`, {}, open.staff)
          }

          const refusal = await refusalOf(open.publish(id))

          expect(refusal.message).toMatch(
            new RegExp(`is ${status}; only active cooperatives can sell`)
          )
          expect(await left()).toEqual({ links: 0, listings: 0, products: 0 })
        }
      )

      it("refuses a cooperative that does not exist", async () => {
        const refusal = await refusalOf(open.publish("coop_none"))

        expect(refusal).toEqual({
          status: 404,
          type: "not_found",
          message: "Cooperative coop_none was not found",
        })
        expect(await left()).toEqual({ links: 0, listings: 0, products: 0 })
      })

      it("refuses a first listing without a class", async () => {
        const { id } = await aCooperative(getContainer())

        const refusal = await refusalOf(open.publish(id, { how_made: "…" }))

        expect(refusal.message).toMatch(/first listing needs its class/)
        expect(await left()).toEqual({ links: 0, listings: 0, products: 0 })
      })

      it("lets a draft wait for its maker, and publishes once it has one", async () => {
        const { id } = await aCooperative(getContainer())
        const { data } = await api.post(
          "/admin/products",
          productBody({ status: "draft" }),
          open.staff
        )
        const path = `/admin/products/${data.product.id}`

        const refusal = await refusalOf(
          api.post(path, { status: "published" }, open.staff)
        )
        expect(refusal.message).toMatch(/without a cooperative/)
        const { data: still } = await api.get(path, open.staff)
        expect(still.product.status).toBe("draft")

        const { data: published } = await api.post(
          path,
          { status: "published", additional_data: { cooperative_id: id } },
          open.staff
        )
        expect(published.product.status).toBe("published")
      })

      it("moves a product to another cooperative, and never to two", async () => {
        const first = await aCooperative(getContainer())
        const second = await aCooperative(getContainer())
        const product = await open.publish(first.id)
        const path = `/admin/products/${product.id}/cooperative`

        const { data } = await api.post(
          path,
          { cooperative_id: second.id },
          open.staff
        )

        expect(data.cooperative.id).toBe(second.id)
        expect((await left()).links).toBe(1)
      })

      it("refuses to move a published product to a cooperative that cannot sell", async () => {
        const first = await aCooperative(getContainer())
        const pending = await aCooperative(getContainer(), {
          status: "pending",
        })
        const product = await open.publish(first.id)
        const path = `/admin/products/${product.id}/cooperative`

        const refusal = await refusalOf(
          api.post(path, { cooperative_id: pending.id }, open.staff)
        )

        expect(refusal.message).toMatch(/only active cooperatives can sell/)
        const { data } = await api.get(path, open.staff)
        expect(data.cooperative.id).toBe(first.id)
      })

      it("changes a listing and its texts through additional_data", async () => {
        const { id } = await aCooperative(getContainer())
        const product = await open.publish(id, {
          class: "oil",
          how_made: "À la main",
        })

        await api.post(
          `/admin/products/${product.id}`,
          {
            additional_data: {
              listing: {
                how_made: "À la meule",
                allergens: ["nuts"],
                translations: { "en-GB": { how_made: "Stone ground" } },
              },
            },
          },
          open.staff
        )
        const { data } = await api.get(
          `/store/products/${product.id}?fields=*listing&locale=en-GB`,
          open.shop
        )

        expect(data.product.listing).toMatchObject({
          class: "oil",
          how_made: "Stone ground",
          allergens: ["nuts"],
        })
        expect((await left()).listings).toBe(1)
      })

      it("takes link and listing away when a later step of the creation fails", async () => {
        const { id } = await aCooperative(getContainer())

        const { errors } = await createProductsThenFailWorkflow(
          getContainer()
        ).run({
          input: { cooperative_id: id, product: productBody() },
          throwOnError: false,
        })

        expect(errors).toHaveLength(1)
        expect(await left()).toEqual({ links: 0, listings: 0, products: 0 })
      })
    })
  },
})
