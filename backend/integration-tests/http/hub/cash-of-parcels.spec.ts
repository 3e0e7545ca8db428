import {
  refuseCashWorkflow,
  writeOffCashWorkflow,
} from "@coopstore/payments/workflows"
import { failAfter } from "../cooperatives/fail-after"
import { eventually } from "../eventually"
import { refusalOf } from "../refusal-of"
import { runJob } from "../run-job"
import { withShop } from "../with-shop"
import { openAfterSaleDesk } from "./after-sale-desk"
import { lineOf, type Part } from "./hub-desk"

jest.setTimeout(240_000)

const writeOffThenFailWorkflow = failAfter(writeOffCashWorkflow)

withShop({
  testSuite: ({ api, getContainer }) => {
    let floor: Awaited<ReturnType<typeof openAfterSaleDesk>>
    let sent = 0

    beforeAll(async () => {
      floor = await openAfterSaleDesk(api, getContainer())
    })
    afterAll(() => floor.close())

    const pack = async (order_id: string, part: Part) => {
      const { line_item_id, quantity } = lineOf(part)
      const { parcel } = await floor.desk.post(`orders/${order_id}/pack`, {
        lines: [{ line_item_id, quantity }],
        carrier: "other",
        weight_grams: 500,
        tracking_number: `CASH${(sent += 1)}`,
      })
      return String(parcel.id)
    }
    const ship = (...ids: string[]) =>
      floor.desk.post("parcels/ship", {
        parcels: ids.map((id) => ({ id, tracking_number: null })),
      })
    const deliver = (...ids: string[]) =>
      floor.desk.post("parcels/deliver", { ids })
    const lose = (parcel_id: string) =>
      floor.desk.post("after-sales/lost-parcels", {
        parcel_id,
        reason: "Perdu par le transporteur",
      })
    const cashOf = (order_id: string) => floor.cash.collectionOf(order_id)
    const stateOf = async (order_id: string) => (await cashOf(order_id))?.state
    const follow = () => runJob(getContainer(), "follow-cash")
    /** What a parcel's label tells its courier to collect, without spaces. */
    const askedFor = async (id: string) => {
      const { data } = await api.get(
        `/admin/parcel-papers/${id}/label?language=fr`,
        floor.desk.staff
      )
      const text = String(data).replaceAll(/[\s\u00a0\u202f]/g, "")
      return text.includes("Rienàencaisser")
        ? "nothing"
        : /<bdi>(\d+,\d\d)/.exec(text)?.[1]
    }
    const bear = (cash_collection_id: string | undefined) =>
      api.post(
        "/admin/cash-remittances/write-offs",
        { cash_collection_id, reason: "Le colis payant a été perdu" },
        floor.desk.staff
      )
    const majorOf = (amount: number | undefined) =>
      (Number(amount) / 100).toFixed(2).replace(".", ",")
    /** An order of two makers in cash, of which both parts are at the hub. */
    const atHub = async () => {
      const order = await floor.inCash()
      for (const part of order.parts) await floor.desk.receive(part)
      return order
    }

    describe("the cash of an order in two parcels", () => {
      it("is collected with the first that was packed", async () => {
        const { order_id, parts } = await atHub()
        const first = await pack(order_id, parts[0])
        const second = await pack(order_id, parts[1])
        const amount = majorOf((await cashOf(order_id))?.amount)
        expect(await askedFor(first)).toBe(amount)
        expect(await askedFor(second)).toBe("nothing")

        await ship(first, second)
        await deliver(second)
        await follow()
        expect(await stateOf(order_id)).toBe("shipped")
        await deliver(first)

        await eventually(
          () => stateOf(order_id),
          (state) => state === "collected"
        )
      })

      it("is asked for by the second when the first was lost before that left", async () => {
        const { order_id, parts } = await atHub()
        const first = await pack(order_id, parts[0])
        const second = await pack(order_id, parts[1])
        await ship(first)
        const before = Number((await cashOf(order_id))?.amount)

        await lose(first)

        const left = before - lineOf(parts[0]).total
        expect((await cashOf(order_id))?.amount).toBe(left)
        expect(await askedFor(second)).toBe(majorOf(left))
        await ship(second)
        await deliver(second)
        await eventually(
          () => stateOf(order_id),
          (state) => state === "collected"
        )
        expect(await floor.violations()).toEqual([])
      })

      it("is nobody's when the first is lost and the second is on its way: the shop bears it, its maker is paid", async () => {
        const { order_id, cart_id, parts } = await atHub()
        const first = await pack(order_id, parts[0])
        const second = await pack(order_id, parts[1])
        await ship(first, second)
        await lose(first)
        await deliver(second)
        await follow()
        const cash = await cashOf(order_id)
        expect(cash?.state).toBe("shipped")
        expect(cash?.amount).toBeGreaterThan(0)

        await bear(cash?.id)

        expect(await cashOf(order_id)).toMatchObject({
          state: "reconciled",
          written_off_amount: cash?.amount,
          remitted_amount: 0,
          written_off_by: expect.stringMatching(/^user_/),
          written_off_reason: "Le colis payant a été perdu",
        })
        const order = await floor.shop.orderOf(cart_id)
        expect(order?.transactions).toHaveLength(1)
        expect(Number(order?.summary?.pending_difference)).toBe(0)
        expect(await floor.violations()).toEqual([])
        const again = await refusalOf(bear(cash?.id))
        expect(again.message).toMatch(/is reconciled; the shop bears only/)
      })

      it("is not borne by the shop before it left, or once it was refused", async () => {
        const { order_id } = await atHub()
        const cash = await cashOf(order_id)
        expect((await refusalOf(bear(cash?.id))).message).toMatch(
          /is to_confirm; the shop bears only what was shipped or collected/
        )
        await refuseCashWorkflow(getContainer()).run({
          input: { order_id, reason: "Absent", author: "user_hub" },
        })
        expect((await refusalOf(bear(cash?.id))).message).toMatch(/is refused/)
      })

      it("stays expected when a later step of writing it off fails", async () => {
        const { order_id, cart_id, parcel } = await floor.shipped(
          await floor.inCash()
        )
        await parcel.deliver()
        await eventually(
          () => stateOf(order_id),
          (state) => state === "collected"
        )
        const cash = await cashOf(order_id)

        const { errors } = await writeOffThenFailWorkflow(getContainer()).run({
          input: {
            cash_collection_id: String(cash?.id),
            reason: "Essai",
            author: "user_finance",
          },
          throwOnError: false,
        })

        expect(errors).toHaveLength(1)
        expect(await cashOf(order_id)).toMatchObject({
          state: "collected",
          written_off_amount: 0,
          written_off_reason: null,
        })
        expect(
          (await floor.shop.orderOf(cart_id))?.transactions ?? []
        ).toHaveLength(0)
      })
    })
  },
})
