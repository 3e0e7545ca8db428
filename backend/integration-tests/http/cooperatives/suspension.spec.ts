import { Modules } from "@medusajs/framework/utils"
import {
  closeCooperativeWorkflow,
  reactivateCooperativeWorkflow,
  suspendCooperativeWorkflow,
  withdrawCartLinesWorkflow,
} from "@coopstore/cooperatives/workflows"
import { aCooperative } from "./factories"
import { failAfter } from "./fail-after"
import { eventually } from "../eventually"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { openShop } from "./shop"

const suspendCooperativeThenFailWorkflow = failAfter(suspendCooperativeWorkflow)
const reactivateCooperativeThenFailWorkflow = failAfter(
  reactivateCooperativeWorkflow
)
const closeCooperativeThenFailWorkflow = failAfter(closeCooperativeWorkflow)

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("suspending a cooperative", () => {
      let open: Awaited<ReturnType<typeof openShop>>

      beforeAll(async () => {
        open = await openShop(api, getContainer())
      })

      const act = (id: string, verb: string) =>
        api.post(`/admin/cooperatives/${id}/${verb}`, {}, open.staff)
      const onSale = async () => {
        const { data } = await api.get("/store/products?fields=id", open.shop)
        return data.products.map(({ id }: { id: string }) => id).sort()
      }

      const withdrawnFrom = (cart_id: string, lines = 1) =>
        eventually(
          () => open.readCart(cart_id),
          ({ metadata }) => metadata?.withdrawn_lines?.length === lines
        )

      /** Does it while no subscriber hears of anything. */
      const withoutSubscribers = async (act: () => Promise<unknown>) => {
        const spy = jest
          .spyOn(
            getContainer().resolve(Modules.EVENT_BUS),
            "releaseGroupedEvents"
          )
          .mockResolvedValue()
        await act()
        spy.mockRestore()
      }

      it("takes its products out of the shop, and no one else's", async () => {
        const suspended = await aCooperative(getContainer())
        const other = await aCooperative(getContainer())
        await open.publish(suspended.id)
        const kept = await open.publish(other.id)

        const { data } = await act(suspended.id, "suspend")

        expect(data.cooperative.status).toBe("suspended")
        expect(await onSale()).toEqual([kept.id])
      })

      it("empties open baskets of its lines and tells which and why", async () => {
        const suspended = await aCooperative(getContainer(), {
          name: "Fil Rouge",
          translations: { "ar-MA": { name: "الخيط الأحمر" } },
        })
        const other = await aCooperative(getContainer())
        const gone = await open.publish(suspended.id)
        const kept = await open.publish(other.id)
        const cart_id = await open.startCart()
        await open.addToCart(cart_id, gone, 3)
        await open.addToCart(cart_id, kept)
        const before = await open.readCart(cart_id)

        await act(suspended.id, "suspend")
        const after = await withdrawnFrom(cart_id)

        expect(after.items.map(({ product_id }) => product_id)).toEqual([
          kept.id,
        ])
        expect(after.metadata?.withdrawn_lines).toEqual([
          {
            line_item_id: before.items.find(
              ({ product_id }) => product_id === gone.id
            )?.id,
            title: gone.title,
            variant_title: "250 ml",
            thumbnail: null,
            product_handle: expect.stringContaining("huile-argane"),
            cooperative_name: "Fil Rouge",
            quantity: 3,
            reason: "cooperative_suspended",
            at: expect.any(String),
          },
        ])
      })

      it("lowers what a shopper who is about to pay would be charged", async () => {
        const suspended = await aCooperative(getContainer())
        const other = await aCooperative(getContainer())
        const cart_id = await open.startCart()
        await open.addToCart(cart_id, await open.publish(suspended.id))
        await open.addToCart(cart_id, await open.publish(other.id))
        await open.readyToPay(cart_id)

        await act(suspended.id, "suspend")

        const charged = async () => {
          const { data } = await api.get(
            `/store/carts/${cart_id}?fields=total,payment_collection.amount`,
            open.shop
          )
          return data.cart
        }
        const cart = await eventually(
          charged,
          ({ payment_collection }) => payment_collection.amount === 140
        )
        expect(cart.total).toBe(140)
      })

      it("keeps what earlier suspensions told the shopper", async () => {
        const first = await aCooperative(getContainer())
        const second = await aCooperative(getContainer())
        const cart_id = await open.startCart()
        await open.addToCart(cart_id, await open.publish(first.id))
        await open.addToCart(cart_id, await open.publish(second.id))

        await act(first.id, "suspend")
        await act(second.id, "suspend")

        const { items } = await withdrawnFrom(cart_id, 2)
        expect(items).toEqual([])
      })

      it("refuses to sell what a basket still holds", async () => {
        const { id } = await aCooperative(getContainer())
        const product = await open.publish(id)
        const cart_id = await open.startCart()
        await open.addToCart(cart_id, product)
        await open.readyToPay(cart_id)
        await withoutSubscribers(() => act(id, "suspend"))

        const refusal = await refusalOf(open.complete(cart_id))

        expect(refusal.status).toBe(400)
        expect((await open.readCart(cart_id)).items).toHaveLength(1)
      })

      it("leaves alone what is back in the shop by the time a basket's turn comes", async () => {
        const { id } = await aCooperative(getContainer())
        const product = await open.publish(id)
        const cart_id = await open.startCart()
        await open.addToCart(cart_id, product)

        const { result } = await withdrawCartLinesWorkflow(getContainer()).run({
          input: {
            cooperative_id: id,
            product_ids: [product.id],
            reason: "cooperative_suspended",
          },
        })

        expect(result).toBe(0)
        expect((await open.readCart(cart_id)).items).toHaveLength(1)
      })

      it("brings back exactly what was published when it is reactivated", async () => {
        const { id } = await aCooperative(getContainer())
        const other = await aCooperative(getContainer())
        const published = await open.publish(id)
        await open.publish(id, { class: "oil" }, { status: "draft" })
        const moved = await open.publish(id)
        await act(id, "suspend")
        await api.post(
          `/admin/products/${moved.id}/cooperative`,
          { cooperative_id: other.id },
          open.staff
        )

        const { data } = await act(id, "reactivate")

        expect(data.cooperative).toMatchObject({
          status: "active",
          withdrawn_product_ids: [],
        })
        expect(await onSale()).toEqual([published.id])
      })

      it("refuses transitions that make no sense, with the status in the sentence", async () => {
        const { id, name } = await aCooperative(getContainer(), {
          status: "pending",
        })
        const said = async (verb: string) =>
          (await refusalOf(act(id, verb))).message

        expect(await said("suspend")).toBe(
          `Cooperative ${name} is pending; only active cooperatives can be suspended`
        )
        expect(await said("reactivate")).toMatch(/only suspended/)
        await act(id, "approve")
        expect(await said("approve")).toMatch(/is active; only pending/)
        await act(id, "close")
        expect(await said("close")).toMatch(/is closed/)
      })

      it("closes for good: nothing on sale, nothing remembered", async () => {
        const { id } = await aCooperative(getContainer())
        await open.publish(id)

        const { data } = await act(id, "close")

        expect(data.cooperative).toMatchObject({
          status: "closed",
          withdrawn_product_ids: [],
        })
        expect(await onSale()).toEqual([])
      })

      it.each([
        ["suspension", suspendCooperativeThenFailWorkflow],
        ["closure", closeCooperativeThenFailWorkflow],
      ])(
        "leaves shop and baskets as they were when a later step of the %s fails",
        async (_name, workflow) => {
          const { id } = await aCooperative(getContainer())
          const product = await open.publish(id)
          const cart_id = await open.startCart()
          await open.addToCart(cart_id, product, 2)
          await open.readyToPay(cart_id)

          const { errors } = await workflow(getContainer()).run({
            input: { id },
            throwOnError: false,
          })

          expect(errors).toHaveLength(1)
          expect(await onSale()).toEqual([product.id])
          const cart = await open.readCart(cart_id)
          expect(cart.items).toMatchObject([
            { product_id: product.id, quantity: 2 },
          ])
          expect(cart.metadata?.withdrawn_lines ?? []).toEqual([])
          const { data } = await api.get(
            `/store/carts/${cart_id}?fields=total,payment_collection.amount`,
            open.shop
          )
          expect(data.cart).toMatchObject({
            total: 280,
            payment_collection: { amount: 280 },
          })
          const { data: found } = await api.get(
            `/admin/cooperatives/${id}`,
            open.staff
          )
          expect(found.cooperative.status).toBe("active")
        }
      )

      it("leaves a cooperative suspended when a later step of its reactivation fails", async () => {
        const { id } = await aCooperative(getContainer())
        const product = await open.publish(id)
        await act(id, "suspend")

        await reactivateCooperativeThenFailWorkflow(getContainer()).run({
          input: { id },
          throwOnError: false,
        })

        expect(await onSale()).toEqual([])
        const { data } = await api.get(`/admin/cooperatives/${id}`, open.staff)
        expect(data.cooperative).toMatchObject({
          status: "suspended",
          withdrawn_product_ids: [product.id],
        })
      })
    })
  },
})
