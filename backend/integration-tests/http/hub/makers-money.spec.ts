import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { eventually } from "../eventually"
import { runJob } from "../run-job"
import { ledgerOf } from "../settlements/factories"
import { signInFor } from "../vendor/sign-in"
import { withShop } from "../with-shop"
import { openAfterSaleDesk } from "./after-sale-desk"
import { lineOf, type Part } from "./hub-desk"

jest.setTimeout(240_000)

withShop({
  testSuite: ({ api, getContainer }) => {
    let floor: Awaited<ReturnType<typeof openAfterSaleDesk>>

    beforeAll(async () => {
      floor = await openAfterSaleDesk(api, getContainer())
    })
    afterAll(() => floor.close())

    describe("a maker's money", () => {
      let sent = 0
      const followed = async () => {
        for (const name of ["follow-orders", "follow-cash", "release-sales"]) {
          await runJob(getContainer(), name)
        }
      }
      /** What is owed of one part, and whether it may be paid out by now. */
      const dueOf = async ({ id }: Part) => {
        const ledger = ledgerOf(getContainer())
        const entries = await ledger.listLedgerEntries({
          cooperative_order_id: id,
          account: "cooperative",
        })
        const [release] = await ledger.listLedgerReleases({
          cooperative_order_id: id,
        })
        return {
          owed: entries.reduce(
            (sum, { amount, settled_amount }) =>
              sum + (settled_amount ?? amount),
            0
          ),
          is_due: release ? release.available_at <= new Date() : false,
          release,
        }
      }
      const availableTo = async ({ cooperative_id }: Part) => {
        const [balance] = await ledgerOf(getContainer()).sumBalances({
          cooperative_id,
          now: new Date(),
        })
        return balance?.available ?? 0
      }
      const statusOf = async (order_id: string, { id }: Part) =>
        (await floor.desk.partOf(order_id, id)).status
      /** A parcel of some pieces of a part, on its way. */
      const sendOf = async (order_id: string, part: Part, quantity: number) => {
        const { parcel } = await floor.desk.post(`orders/${order_id}/pack`, {
          lines: [{ line_item_id: lineOf(part).line_item_id, quantity }],
          carrier: "amana",
          weight_grams: 500,
          tracking_number: `OWN${10_000_000 + (sent += 1)}`,
        })
        await floor.desk.post("parcels/ship", {
          parcels: [{ id: parcel.id, tracking_number: null }],
        })
        return String(parcel.id)
      }
      const violationsOf = async (...ids: (string | undefined)[]) =>
        (await floor.violations()).filter(({ id }: { id: string }) =>
          ids.includes(id)
        )

      it("falls due when its cash parcel is lost, although nobody will pay", async () => {
        const order = await floor.shipped(await floor.inCash())
        await floor.ledgerSays(
          order.order_id,
          await floor.desk.totalOf(order.order_id)
        )
        const [part] = order.parts
        const { owed } = await dueOf(part)
        const before = await availableTo(part)
        expect(owed).toBeGreaterThan(0)

        await floor.desk.post("after-sales/lost-parcels", {
          parcel_id: order.parcel.id,
          reason: "Perdu par Amana",
        })
        await eventually(
          () => statusOf(order.order_id, part),
          (status) => status === "not_delivered"
        )
        await followed()

        const due = await dueOf(part)
        expect(due).toMatchObject({
          owed,
          is_due: true,
          release: { paid_at: null },
        })
        expect(await availableTo(part)).toBe(before + owed)
        expect(await violationsOf(order.order_id, due.release?.id)).toEqual([])
      })

      it("is nothing of a part that was refused at the door", async () => {
        const order = await floor.shipped(await floor.inCash())
        await floor.ledgerSays(
          order.order_id,
          await floor.desk.totalOf(order.order_id)
        )

        await floor.desk.post("after-sales/door-refusals", {
          parcel_id: order.parcel.id,
          fate: "restock",
          reason: "Absent",
        })
        await followed()

        const [part] = order.parts
        expect(await statusOf(order.order_id, part)).toBe("not_delivered")
        expect(await dueOf(part)).toMatchObject({
          owed: 0,
          release: undefined,
        })
      })

      it.each([
        ["refused", "door-refusals", { fate: "restock" }],
        ["lost", "lost-parcels", {}],
      ])(
        "falls due for the half that was delivered when the other was %s",
        async (_, route, fate) => {
          const order = await floor.byCard()
          for (const part of order.parts) await floor.desk.receive(part)
          const [part] = order.parts
          const arrived = await sendOf(order.order_id, part, 1)
          const gone = await sendOf(order.order_id, part, 1)
          await floor.desk.post("parcels/deliver", { ids: [arrived] })
          await followed()
          expect(await statusOf(order.order_id, part)).toBe("shipped")

          await floor.desk.post(`after-sales/${route}`, {
            parcel_id: gone,
            ...fate,
            reason: "Un colis sur deux",
          })
          await followed()

          expect(await statusOf(order.order_id, part)).toBe("delivered")
          const { owed, release } = await dueOf(part)
          expect(owed).toBeGreaterThan(0)
          expect(release?.paid_at).toEqual(expect.any(Date))
          expect(await violationsOf(order.order_id, release?.id)).toEqual([])
        }
      )

      it("waits while its shopper has asked to send something back", async () => {
        const order = await floor.delivered(await floor.byCard())
        const token = await floor.tokenOf(order.cart_id)
        const [part, other] = order.parts
        const { data } = await floor.ask(token, {
          lines: [{ line_item_id: lineOf(part).line_item_id, quantity: 1 }],
          reason: "Trop petit",
        })
        await getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw(
            "update cooperative_order set delivered_at = now() - interval '20 days' where order_id = ?",
            [order.order_id]
          )
        const before = [await availableTo(part), await availableTo(other)]
        await followed()
        const me = await signInFor(api, getContainer(), part.cooperative_id)
        const seen = async () => {
          const { data } = await api.get("/vendor/balance", me)
          return data.balances[0].available
        }
        const { owed } = await dueOf(part)

        expect(await seen()).toBe(before[0])
        expect(await availableTo(other)).toBe(
          Number(before[1]) + (await dueOf(other)).owed
        )
        await floor.desk.post(`after-sales/${data.after_sales[0].id}/decline`, {
          reason: "Le flacon a été ouvert",
        })
        expect(await seen()).toBe(Number(before[0]) + owed)
      })
    })
  },
})
