import { Modules } from "@medusajs/framework/utils"
import { moveCooperativeOrderWorkflow } from "@coopstore/cooperatives/workflows"
import { signInFor } from "../vendor/sign-in"
import { aCooperative } from "./factories"
import { failAfter } from "./fail-after"
import { servicesOf } from "./services"
import { eventually } from "../eventually"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { openShop } from "./shop"

const moveThenFailWorkflow = failAfter(moveCooperativeOrderWorkflow)

const SHOPPER = {
  email: "zohra.benali@example.com",
  shipping_address: {
    first_name: "Zohra",
    last_name: "Benali",
    phone: "+212611223344",
    address_1: "7 rue des Figuiers",
    city: "Essaouira",
    country_code: "ma",
  },
}

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("a maker's part of an order", () => {
      let open: Awaited<ReturnType<typeof openShop>>

      beforeAll(async () => {
        open = await openShop(api, getContainer())
      })

      const partOf = async (vendor: { headers: object }) => {
        const { cooperative_orders } = await eventually(
          async () =>
            (await api.get("/vendor/cooperative-orders", vendor)).data,
          ({ count }) => count > 0
        )
        return cooperative_orders[0]
      }
      /** Two makers of one order, each with a manager who is signed in. */
      const twoMakers = async () => {
        const mine = await aCooperative(getContainer())
        const other = await aCooperative(getContainer())
        const oil = await open.publish(mine.id)
        const honey = await open.publish(other.id)
        const cart_id = await open.startCart("ma", oil, honey)
        await api.post(`/store/carts/${cart_id}`, SHOPPER, open.shop)
        await open.readyToPay(cart_id)
        const { order } = await open.complete(cart_id)
        const me = await signInFor(api, getContainer(), mine.id)
        const them = await signInFor(api, getContainer(), other.id)
        return {
          order_id: order.id,
          mine: { ...me, cooperative_id: mine.id, part: await partOf(me) },
          other: { ...them, product: honey, part: await partOf(them) },
        }
      }
      type Maker = Awaited<ReturnType<typeof twoMakers>>["mine"]

      const press = async (
        { headers }: Pick<Maker, "headers">,
        { id }: { id: string },
        verb: string,
        body: object = {}
      ) => {
        const { data } = await api.post(
          `/vendor/cooperative-orders/${id}/${verb}`,
          body,
          { headers }
        )
        return data.cooperative_order
      }
      const receive = (id: string) =>
        moveCooperativeOrderWorkflow(getContainer()).run({
          input: { id, status: "received", cooperative_id: null },
        })
      const stored = (id: string) =>
        servicesOf(getContainer()).cooperativeOrders.retrieveCooperativeOrder(
          id
        )

      it("is accepted and made ready by its maker, and received by staff", async () => {
        const { mine } = await twoMakers()

        const accepted = await press(mine, mine.part, "accept")
        const ready = await press(mine, mine.part, "ready")
        const { result } = await receive(mine.part.id)

        expect(accepted).toMatchObject({ status: "accepted", ready_at: null })
        expect(Date.parse(accepted.accepted_at)).toBeGreaterThan(0)
        expect(ready).toMatchObject({
          status: "ready",
          accepted_at: accepted.accepted_at,
          ready_at: expect.any(String),
        })
        expect(result).toMatchObject({
          status: "received",
          received_at: expect.any(String),
        })
      })

      it("is refused with a reason that staff find", async () => {
        const { mine, other } = await twoMakers()
        await press(mine, mine.part, "accept")

        const refused = await press(mine, mine.part, "refuse", {
          reason: "  Plus de noix cette semaine  ",
        })

        expect(refused).toMatchObject({
          status: "refused",
          refused_at: expect.any(String),
          refusal_reason: "Plus de noix cette semaine",
        })
        const { data } = await api.get(
          "/admin/cooperative-orders?status=refused",
          open.staff
        )
        expect(data).toMatchObject({
          count: 1,
          cooperative_orders: [
            {
              id: mine.part.id,
              refusal_reason: "Plus de noix cette semaine",
              cooperative: { id: mine.cooperative_id },
            },
          ],
        })
        expect((await stored(other.part.id)).status).toBe("new")
      })

      it.each([[{}], [{ reason: "   " }], [{ reason: "x".repeat(501) }]])(
        "is not refused without a reason of 1 to 500 letters: %#",
        async (body) => {
          const { mine } = await twoMakers()

          const refusal = await refusalOf(
            press(mine, mine.part, "refuse", body)
          )

          expect(refusal.status).toBe(400)
          expect((await stored(mine.part.id)).status).toBe("new")
        }
      )

      it("does not skip a step nor go back, and says where it stands", async () => {
        const { mine } = await twoMakers()

        expect(await refusalOf(press(mine, mine.part, "ready"))).toMatchObject({
          status: 409,
          code: "wrong_state",
          details: { status: "new" },
        })
        await expect(receive(mine.part.id)).rejects.toMatchObject({
          message: expect.stringMatching(
            /is new; it can become accepted or refused or canceled/
          ),
        })
        await press(mine, mine.part, "refuse", { reason: "Rupture" })
        expect(await refusalOf(press(mine, mine.part, "accept"))).toMatchObject(
          { status: 409, details: { status: "refused" } }
        )
      })

      it.each([["accept"], ["ready"], ["refuse"]])(
        "is not found by another cooperative that would %s it",
        async (verb) => {
          const { mine, other } = await twoMakers()
          const body = verb === "refuse" ? { reason: "Rupture" } : {}
          const before = await stored(mine.part.id)

          const foreign = await refusalOf(press(other, mine.part, verb, body))
          const unknown = await refusalOf(
            press(other, { id: "coopord_unknown" }, verb, body)
          )

          expect(foreign).toMatchObject({ status: 404, code: "not_found" })
          expect(
            foreign.message?.replace(mine.part.id, "coopord_unknown")
          ).toBe(unknown.message)
          expect(await stored(mine.part.id)).toEqual(before)
          if (verb === "ready") await press(mine, mine.part, "accept")
          expect(await press(mine, mine.part, verb, body)).toMatchObject({
            id: mine.part.id,
          })
        }
      )

      it("moves once when two phones press at the same time", async () => {
        const { mine } = await twoMakers()

        const answers = await Promise.all(
          [1, 2, 3].map(() => refusalOf(press(mine, mine.part, "accept")))
        )

        expect(
          answers.filter(({ status }) => status === undefined)
        ).toHaveLength(1)
        expect(answers.flatMap(({ code }) => code ?? [])).toEqual([
          "wrong_state",
          "wrong_state",
        ])
        expect((await stored(mine.part.id)).status).toBe("accepted")
      })

      it("says that it moved", async () => {
        const { mine } = await twoMakers()
        const heard: object[] = []
        getContainer()
          .resolve(Modules.EVENT_BUS)
          .subscribe("cooperative-order.moved", async ({ data }) => {
            heard.push(data as object)
          })

        await press(mine, mine.part, "accept")

        await eventually(
          async () => heard,
          ({ length }) => length > 0
        )
        expect(heard).toEqual([{ id: mine.part.id, status: "accepted" }])
      })

      it("stands where it stood when a later step fails", async () => {
        const { mine } = await twoMakers()
        await press(mine, mine.part, "accept")
        const before = await stored(mine.part.id)

        const { errors } = await moveThenFailWorkflow(getContainer()).run({
          input: {
            id: mine.part.id,
            status: "refused",
            refusal_reason: "Rupture",
            cooperative_id: mine.cooperative_id,
          },
          throwOnError: false,
        })

        expect(errors).toHaveLength(1)
        const { updated_at, ...after } = await stored(mine.part.id)
        expect({ ...after, updated_at: before.updated_at }).toEqual(before)
        expect(await press(mine, mine.part, "ready")).toMatchObject({
          status: "ready",
        })
      })

      it("is canceled with its order, and is not brought back", async () => {
        const { mine, order_id } = await twoMakers()
        await api.post(`/admin/orders/${order_id}/cancel`, {}, open.staff)

        const part = await eventually(
          () => stored(mine.part.id),
          ({ status }) => status === "canceled"
        )

        expect(part.status).toBe("canceled")
        expect(await refusalOf(press(mine, mine.part, "accept"))).toMatchObject(
          { status: 409, details: { status: "canceled" } }
        )
      })

      it("is news to its maker when it comes and when it is canceled", async () => {
        const { mine, order_id } = await twoMakers()
        const { order_display_id, id } = mine.part
        const newsOf = async () =>
          (await api.get("/vendor/notifications", mine)).data.notifications
        await press(mine, mine.part, "accept")
        await api.post(`/admin/orders/${order_id}/cancel`, {}, open.staff)

        const news = await eventually(newsOf, ({ length }) => length > 1)

        const named = { order_display_id, cooperative_order_id: id }
        expect(news).toMatchObject([
          { kind: "order-canceled", data: named },
          { kind: "order-placed", data: { ...named, pieces: 1 } },
        ])
      })

      it("never tells its maker who bought, where they live or what else they bought", async () => {
        const { mine, other, order_id } = await twoMakers()
        const asked = [
          "/vendor/cooperative-orders",
          `/vendor/cooperative-orders/${mine.part.id}`,
          "/vendor/preparation",
          "/vendor/statistics",
        ]
        const answers = await Promise.all(
          asked.map(async (path) => (await api.get(path, mine)).data)
        )
        answers.push(await press(mine, mine.part, "accept"))
        const said = JSON.stringify(answers)

        expect(answers[1].cooperative_order).toMatchObject({
          order_display_id: expect.any(Number),
          delivery_town: "Essaouira",
          delivery_country: "ma",
        })
        const { shipping_address, email } = SHOPPER
        const { first_name, last_name, phone, address_1 } = shipping_address
        for (const secret of [
          ...[email, first_name, last_name, phone, address_1],
          ...[
            order_id,
            '"order_id"',
            "cooperative_order_id",
            other.part.id,
            other.product.id,
          ],
          ...[other.product.title, '"cooperative_id"', '"email"'],
        ]) {
          expect(said).not.toContain(secret)
        }
      })

      it.each([
        ["order_id"],
        ["cooperative_id"],
        ["order.email"],
        ["*order"],
        ["order.shipping_address.*"],
      ])("does not answer %s when it is asked for", async (field) => {
        const { mine, order_id } = await twoMakers()
        const ask = (path: string) =>
          api.get(`${path}?fields=id,${field}`, mine).then(
            ({ data }: { data: object }) => JSON.stringify(data),
            ({ response }: { response: { status: number } }) =>
              String(response.status)
          )

        for (const path of [
          "/vendor/cooperative-orders",
          `/vendor/cooperative-orders/${mine.part.id}`,
        ]) {
          const said = await ask(path)
          expect(said).not.toContain(order_id)
          expect(said).not.toContain(SHOPPER.email)
          expect(said).not.toContain("Figuiers")
        }
      })
    })
  },
})
