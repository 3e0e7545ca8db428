import { Modules } from "@medusajs/framework/utils"
import { setHolidayWorkflow } from "@coopstore/cooperatives/workflows"
import { aCooperative } from "../cooperatives/factories"
import { failAfter } from "../cooperatives/fail-after"
import { servicesOf } from "../cooperatives/services"
import { refusalOf } from "../refusal-of"
import { openShop } from "../cooperatives/shop"
import { withShop } from "../with-shop"
import { signInFor } from "./sign-in"

const setHolidayThenFailWorkflow = failAfter(setHolidayWorkflow)

const DAY_MS = 24 * 60 * 60 * 1000
const inDays = (days: number) =>
  new Date(Date.now() + days * DAY_MS).toISOString()

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("a cooperative on holiday", () => {
      let open: Awaited<ReturnType<typeof openShop>>
      let coop: Awaited<ReturnType<typeof aCooperative>>
      let headers: Record<string, string>

      beforeAll(async () => {
        open = await openShop(api, getContainer())
        coop = await aCooperative(getContainer())
        headers = (await signInFor(api, getContainer(), coop.id)).headers
      })

      const setHoliday = (body: object) =>
        api.post("/vendor/holiday", body, { headers })
      const readShop = async (handle = coop.handle) => {
        const { data } = await api.get(
          `/store/cooperatives/${handle}`,
          open.shop
        )
        const { on_holiday, holiday_until } = data.cooperative
        return { on_holiday, holiday_until }
      }

      const runJob = () =>
        getContainer()
          .resolve(Modules.WORKFLOW_ENGINE)
          .run("job-end-holidays", { input: {} })

      it("keeps its products in the shop and says when it is back", async () => {
        const oil = await open.publish(coop.id)
        const until = inDays(10)

        const { data } = await setHoliday({
          on_holiday: true,
          holiday_until: until,
        })

        expect(data.holiday).toEqual({ on_holiday: true, holiday_until: until })
        const { data: shown } = await api.get(
          `/store/products/${oil.id}?fields=id,*cooperative`,
          open.shop
        )
        expect(shown.product.cooperative).toMatchObject({
          on_holiday: true,
          holiday_until: until,
        })
      })

      it("sells nothing, neither into a basket nor at completion, until it is back", async () => {
        const oil = await open.publish(coop.id)
        const waiting = await open.startCart("ma", oil)
        await open.readyToPay(waiting)

        await setHoliday({ on_holiday: true })

        const refusal = {
          status: 400,
          type: "not_allowed",
          message: `on_holiday: ${coop.name} is away; ${oil.title} can be bought when it is back`,
        }
        const empty = await open.startCart()
        expect(await refusalOf(open.addToCart(empty, oil))).toEqual(refusal)
        expect(await refusalOf(open.complete(waiting))).toEqual(refusal)
        expect((await open.readCart(waiting)).items).toHaveLength(1)

        const { data } = await setHoliday({ on_holiday: false })
        expect(data.holiday).toEqual({ on_holiday: false, holiday_until: null })
        expect(await open.complete(waiting)).toMatchObject({ type: "order" })
      })

      it("does not stop another cooperative's sales", async () => {
        const other = await aCooperative(getContainer())
        const theirs = await open.publish(other.id)

        await setHoliday({ on_holiday: true })

        const cart_id = await open.startCart("ma", theirs)
        expect((await open.readCart(cart_id)).items).toHaveLength(1)
        expect(await readShop(other.handle)).toEqual({
          on_holiday: false,
          holiday_until: null,
        })
      })

      it("refuses a return that has passed, and another cooperative's id", async () => {
        const other = await aCooperative(getContainer())

        const past = await refusalOf(
          setHoliday({ on_holiday: true, holiday_until: inDays(-1) })
        )
        const foreign = await refusalOf(
          setHoliday({ on_holiday: true, cooperative_id: other.id })
        )

        expect(past.status).toBe(400)
        expect(past.message).toMatch(/choose a day that is still to come/)
        expect(foreign.status).toBe(400)
        const at_work = { on_holiday: false, holiday_until: null }
        expect(await readShop()).toEqual(at_work)
        expect(await readShop(other.handle)).toEqual(at_work)
      })

      it("is a manager's to declare", async () => {
        const editor = await signInFor(api, getContainer(), coop.id, {
          role: "editor",
        })

        const refusal = await refusalOf(
          api.post(
            "/vendor/holiday",
            { on_holiday: true },
            { headers: editor.headers }
          )
        )

        expect(refusal.status).toBe(403)
        expect((await readShop()).on_holiday).toBe(false)
      })

      it("ends on its day of return, and the cooperative is told once", async () => {
        await setHoliday({ on_holiday: true, holiday_until: inDays(2) })
        const away = await aCooperative(getContainer())
        const { cooperatives } = servicesOf(getContainer())
        await cooperatives.updateCooperatives([
          { id: coop.id, holiday_until: new Date(inDays(-0.1)) },
          { id: away.id, on_holiday: true },
        ])

        await runJob()
        await runJob()

        expect((await readShop()).on_holiday).toBe(false)
        expect((await readShop(away.handle)).on_holiday).toBe(true)
        expect(await cooperatives.listCooperativeNotifications()).toMatchObject(
          [{ cooperative_id: coop.id, kind: "holiday-ended" }]
        )
      })

      it("is not declared when a later step fails", async () => {
        const until = inDays(3)
        await setHoliday({ on_holiday: true, holiday_until: until })

        const { errors } = await setHolidayThenFailWorkflow(getContainer()).run(
          {
            input: { cooperative_id: coop.id, on_holiday: false },
            throwOnError: false,
          }
        )

        expect(errors).toHaveLength(1)
        expect(await readShop()).toEqual({
          on_holiday: true,
          holiday_until: until,
        })
      })
    })
  },
})
