import { ASSISTANT_ACTOR, VENDOR_ROUTES } from "@coopstore/cooperatives/types"
import { generateJwtToken } from "@medusajs/framework/utils"
import { keepStaffRoles } from "../../../src/staff/keep-staff-roles"
import { staffWith, VALID_RIB } from "../cooperatives/factories"
import { servicesOf } from "../cooperatives/services"
import { withShop } from "../with-shop"
import { openAssistedSpace, type Person } from "./assisted-space"

withShop({
  testSuite: ({ api, getContainer }) => {
    let space: Awaited<ReturnType<typeof openAssistedSpace>>
    beforeAll(async () => {
      space = await openAssistedSpace(api, getContainer())
    })

    describe("a coach who acts for a cooperative", () => {
      it("works in its space, and the log says so", async () => {
        const coach = await space.open()
        const me = await space.ask(coach, "GET", "/vendor/me")
        expect(me.data.me).toMatchObject({
          cooperative: { id: space.world.mine.id },
          assistant: { scope: "listings" },
        })
        const [entry] = await space.noted(() =>
          api.post(
            "/vendor/stock/threshold",
            {
              variant_id: space.world.things.drafts[0].large,
              threshold: 9,
            },
            coach
          )
        )
        expect(entry).toMatchObject({
          action: "stock.threshold-set",
          actor_type: "coach",
          actor_id: space.world.things.coach.user_id,
          actor_name: "Staff",
        })
      })

      it("reaches neither people, nor the bank account, nor what was not granted", async () => {
        const coach = await space.open()
        const refused = async (
          who: Person,
          method: string,
          path: string,
          body?: object
        ) => {
          const { status, data } = await space.ask(who, method, path, body)
          return [status, data.code]
        }
        expect(
          await refused(coach, "GET", "/vendor/cooperative-orders")
        ).toEqual([403, "manager_only"])
        await api.post(
          "/vendor/assistance",
          { user_id: space.world.things.coach.user_id, scope: "all", days: 1 },
          space.world.me
        )
        const manager = await space.open()
        expect(
          (await space.ask(manager, "GET", "/vendor/cooperative-orders")).status
        ).toBe(200)
        for (const { method, path, personal } of VENDOR_ROUTES) {
          if (personal) {
            expect([
              path,
              ...(await refused(
                manager,
                method,
                path.replace(/:\w+/, "x"),
                {}
              )),
            ]).toEqual([path, 403, "not_for_coaches"])
          }
        }
        expect(
          await refused(manager, "POST", "/vendor/cooperative", {
            rib: VALID_RIB,
          })
        ).toEqual([403, "not_for_coaches"])
        const { data } = await api.get("/vendor/cooperative", manager)
        expect(data.cooperative).not.toHaveProperty("rib")
        expect(
          VENDOR_ROUTES.filter(
            ({ path, personal }) =>
              /\/(admins|invitations|assistance)/.test(path) && !personal
          )
        ).toEqual([])
      })

      it("sees nothing of another cooperative", async () => {
        const coach = await space.open()
        const shown = await space.world.floor.publish(space.world.other.id, {
          class: "honey",
        })
        const { status } = await space.ask(
          coach,
          "GET",
          `/vendor/listings/${shown.id}`
        )
        expect(status).toBe(404)
        const own = await space.ask(
          coach,
          "GET",
          `/vendor/listings/${space.world.things.shown.id}`
        )
        expect(own.status).toBe(200)
        const other = await space.ask(
          space.world.things.coach,
          "POST",
          `/admin/cooperatives/${space.world.other.id}/assist`,
          {}
        )
        expect(other.status).toBe(403)
        expect(other.data.message).toMatch(/has not asked you to act for it/)
      })

      it("is out with the next request once called off, expired, or no coach any more", async () => {
        const status = async (who: Person) =>
          (await space.ask(who, "GET", "/vendor/me")).status
        const coach = await space.open()
        expect(await status(coach)).toBe(200)
        await api.delete(
          `/vendor/assistance/${space.world.things.grant}`,
          space.world.me
        )
        expect(await status(coach)).toBe(401)

        const { cooperatives } = servicesOf(getContainer())
        const grant = async (user_id: string) => {
          const { data } = await api.post(
            "/vendor/assistance",
            { user_id, scope: "listings", days: 1 },
            space.world.me
          )
          return String(data.grants[0].id)
        }
        const second = await grant(space.world.things.coach.user_id)
        const again = await space.open()
        expect(await status(again)).toBe(200)
        await cooperatives.updateAssistanceGrants({
          id: second,
          expires_at: new Date(Date.now() - 1),
        })
        expect(await status(again)).toBe(401)

        const roles = await keepStaffRoles(getContainer())
        const catalogue = await staffWith(getContainer(), [
          String(roles.get("Catalogue")),
        ])
        await grant(catalogue.user_id)
        const third = await space.open(catalogue)
        expect(await status(third)).toBe(200)
        await api.delete(
          `/admin/users/${catalogue.user_id}/roles/${roles.get("Catalogue")}`,
          space.world.floor.staff
        )
        expect(await status(third)).toBe(401)
      })

      it("cannot be played: by a forged token, or by staff who are no coaches", async () => {
        const forged = generateJwtToken(
          {
            actor_id: space.world.things.grant,
            actor_type: ASSISTANT_ACTOR,
            app_metadata: {},
          },
          { secret: "not-the-secret-of-this-shop", expiresIn: "1h" }
        )
        const headers = { authorization: `Bearer ${forged}` }
        expect((await space.ask({ headers }, "GET", "/vendor/me")).status).toBe(
          401
        )
        const roles = await keepStaffRoles(getContainer())
        const finance = await staffWith(getContainer(), [
          String(roles.get("Finance")),
        ])
        const granted = await space.ask(
          space.world.me,
          "POST",
          "/vendor/assistance",
          {
            user_id: finance.user_id,
            scope: "all",
            days: 1,
          }
        )
        expect(granted.status).toBe(404)
        const opened = await space.ask(
          finance,
          "POST",
          `/admin/cooperatives/${space.world.mine.id}/assist`,
          {}
        )
        expect(opened.status).toBe(403)
        const { data } = await api.get("/vendor/assistance", space.world.me)
        const names = data.assistants.map(({ id }: { id: string }) => id)
        expect(names).toContain(space.world.things.coach.user_id)
        expect(names).not.toContain(finance.user_id)
      })
    })
  },
})
