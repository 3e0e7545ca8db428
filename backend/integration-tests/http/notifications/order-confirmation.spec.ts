import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { sendOrderConfirmationWorkflow } from "@coopstore/notifications/workflows"
import {
  ContainerRegistrationKeys,
  Modules,
  OrderWorkflowEvents,
} from "@medusajs/framework/utils"
import { eventually } from "../eventually"
import { refusalOf } from "../refusal-of"
import { CASH, openCheckout } from "../payments/checkout"
import { withShop } from "../with-shop"

jest.setTimeout(240_000)

withShop({
  testSuite: ({ api, getContainer }) => {
    let shop: Awaited<ReturnType<typeof openCheckout>>

    beforeAll(async () => {
      shop = await openCheckout(api, getContainer())
    })

    const place = async (language: string) => {
      const cart = await shop.fillCart("ma", { metadata: { language } })
      await shop.choosePayment(cart, CASH)
      const { order } = await shop.complete(cart)
      const sent = await eventually(
        () => lettersOf(order.id),
        ([letter]) => letter?.status === "success"
      )
      return { cart, order, letter: sent[0] }
    }

    const lettersOf = (order_id: string) =>
      getContainer()
        .resolve(Modules.NOTIFICATION)
        .listNotifications({ resource_id: order_id })

    const pageOf = (display_id: number) => {
      const folder = String(process.env.OUTBOX_DIR)
      const pages = readdirSync(folder)
        // The makers are written to as well.
        .filter((name) => /-order-placed-.*\.html$/.test(name))
        .map((name) => readFileSync(join(folder, name), "utf8"))
        .filter((page) => page.includes(String(display_id)))
      return pages.at(-1) ?? ""
    }

    describe("an order's bare id", () => {
      it("opens the order to the customer who placed it, and to nobody else", async () => {
        const { credentials } = shop.summary
        const { data: signedIn } = await api.post(
          "/auth/customer/emailpass",
          credentials.shopper
        )
        const asShopper = {
          headers: {
            ...shop.headers,
            authorization: `Bearer ${signedIn.token}`,
          },
        }
        const cart = await shop.fillCart("ma")
        await api.post(`/store/carts/${cart}/customer`, {}, asShopper)
        await shop.choosePayment(cart, CASH)
        const { order: own } = await shop.complete(cart)
        const { order: ofAGuest } = await place("fr")

        const { data } = await api.get(`/store/orders/${own.id}`, asShopper)
        expect(data.order.id).toBe(own.id)

        const statusOf = async (id: string, headers: object) => {
          const answer = await refusalOf(
            api.get(`/store/orders/${id}`, headers)
          )
          return answer.status
        }
        expect(await statusOf(own.id, { headers: shop.headers })).toBe(401)
        expect(await statusOf(ofAGuest.id, asShopper)).toBe(404)
        expect(await statusOf("order_unknown", asShopper)).toBe(404)
        const transfer = `/store/orders/${ofAGuest.id}/transfer/request`
        expect(
          await refusalOf(api.post(transfer, {}, asShopper))
        ).toMatchObject({ status: 404 })
      })
    })

    describe("the confirmation of an order", () => {
      it("is Arabic from right to left, and names both makers", async () => {
        const { order, letter } = await place("ar")

        expect(letter).toMatchObject({
          to: "amina@example.ma",
          channel: "email",
          template: "order-placed",
        })
        const page = pageOf(order.display_id)
        expect(page).toContain('<html lang="ar" dir="rtl">')
        const makers = await makersOf(order.id, "ar-MA")
        expect(makers).toHaveLength(2)
        for (const { name } of makers) {
          expect(name).toMatch(/[\u0600-\u06ff]/)
          expect(page).toContain(name)
        }
        expect(page).toContain("/ar-ma/orders/track/")
        expect(page).not.toMatch(/[٠-٩]/)
      })

      it("goes out once, however often the event comes", async () => {
        const { order } = await place("fr")
        const bus = getContainer().resolve(Modules.EVENT_BUS)

        await bus.emit({
          name: OrderWorkflowEvents.PLACED,
          data: { id: order.id },
        })
        await Promise.all(
          [1, 2].map(() =>
            sendOrderConfirmationWorkflow(getContainer()).run({
              input: { order_id: order.id },
            })
          )
        )

        expect(await lettersOf(order.id)).toHaveLength(1)
      })
    })

    describe("the link to follow an order", () => {
      it("is the same in the letter and after the checkout, and opens the order", async () => {
        const { cart, order, letter } = await place("fr")
        const { data } = await shop.get(`/store/carts/${cart}/order-access`)

        expect(data.token).toMatch(/^[\w-]{32}$/)
        expect(letter?.data).toMatchObject({
          tracking_url: expect.stringMatching(
            new RegExp(`/fr-ma/orders/track/${data.token}$`)
          ),
        })
        const tracked = await shop.get(`/store/orders/track/${data.token}`)
        expect(tracked.data.order).toMatchObject({
          id: order.id,
          display_id: order.display_id,
          total: Math.round(order.total * 100),
          payment_status: "authorized",
          payment_kind: "cash_on_delivery",
          fulfillment_status: "not_fulfilled",
          delivery: { city: "Agadir", country_code: "ma" },
        })
        expect(
          tracked.data.order.items.every(
            (item: { cooperative: object | null }) => item.cooperative
          )
        ).toBe(true)
        const shown = JSON.stringify(tracked.data)
        expect(shown).not.toContain("amina@example.ma")
        expect(shown).not.toContain("Oliviers")
        expect(shown).not.toContain("+212")
      })

      it("speaks the reader's language", async () => {
        const { cart } = await place("fr")
        const { data } = await shop.get(`/store/carts/${cart}/order-access`)

        const { data: arabic } = await shop.get(
          `/store/orders/track/${data.token}`,
          { "x-medusa-locale": "ar-MA" }
        )

        expect(arabic.order.language).toBe("ar")
        for (const { title } of arabic.order.items) {
          expect(title).toMatch(/[\u0600-\u06ff]/)
        }
      })

      it("does not exist before the order does", async () => {
        const cart = await shop.fillCart("ma")
        const open = await refusalOf(
          shop.get(`/store/carts/${cart}/order-access`)
        )
        const none = await refusalOf(
          shop.get("/store/carts/cart_none/order-access")
        )
        expect(open.status).toBe(404)
        expect(open).toEqual(none)
      })

      it("cannot be guessed: an order's id, a wrong token and a cut one open nothing", async () => {
        const { cart, order } = await place("fr")
        const { data } = await shop.get(`/store/carts/${cart}/order-access`)
        const answers = await Promise.all(
          [order.id, "nothing", data.token.slice(1), "%25"].map((token) =>
            refusalOf(shop.get(`/store/orders/track/${token}`))
          )
        )
        for (const answer of answers) {
          expect(answer.status).toBe(404)
          expect(answer).toEqual(answers[0])
        }
      })
    })

    const makersOf = async (order_id: string, locale: string) => {
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data: orders } = await query.graph({
        entity: "order",
        fields: ["items.product_id"],
        filters: { id: order_id },
      })
      const ids = (orders[0]?.items ?? []).map(
        (item: { product_id: string }) => item.product_id
      )
      const { data } = await query.graph(
        {
          entity: "product",
          fields: ["cooperative.name"],
          filters: { id: ids },
        },
        { locale }
      )
      return data.map(({ cooperative }) => cooperative)
    }
  },
})
