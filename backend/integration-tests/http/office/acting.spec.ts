import {
  ACTIVITY_ROUTES,
  ASSISTANT_ACTOR,
  NOT_NOTED,
  VENDOR_ROUTES,
  type CooperativeActivity,
} from "@coopstore/cooperatives/types"
import {
  grantAssistanceWorkflow,
  judgeApplicationDocumentWorkflow,
  refuseCertificateWorkflow,
  revokeAssistanceWorkflow,
} from "@coopstore/cooperatives/workflows"
import { generateJwtToken } from "@medusajs/framework/utils"
import { keepStaffRoles } from "../../../src/staff/keep-staff-roles"
import { staffWith, VALID_RIB } from "../cooperatives/factories"
import { failAfter } from "../cooperatives/fail-after"
import { servicesOf } from "../cooperatives/services"
import { eventually } from "../eventually"
import { lettersOf } from "../vendor/letters"
import { SAMPLES } from "../vendor/samples"
import { twoCooperatives, type World } from "../vendor/world"
import { withShop } from "../with-shop"
import { listMutatingRoutes } from "./listed-routes"

type Person = { headers: object }

/** Samples that ask for what is so already: nothing changes, nothing is noted. */
const UNCHANGING = ["POST /vendor/holiday", "POST /vendor/admins/:id"]

const failing = {
  grant: failAfter(grantAssistanceWorkflow),
  revoke: failAfter(revokeAssistanceWorkflow),
  refuse: failAfter(refuseCertificateWorkflow),
  judge: failAfter(judgeApplicationDocumentWorkflow),
}

withShop({
  testSuite: ({ api, getContainer }) => {
    const ask = (
      { headers }: Person,
      method: string,
      url: string,
      data?: object
    ) =>
      api.request({
        method,
        url,
        headers,
        validateStatus: () => true,
        ...(data && { data }),
      })
    let world: World
    beforeAll(async () => {
      world = await twoCooperatives(api, getContainer())
    })

    const logOf = async (world: World): Promise<CooperativeActivity[]> => {
      const { data } = await api.get("/vendor/activity?limit=100", world.me)
      return data.activities
    }
    /** What an act added to the log. */
    const noted = async (world: World, act: () => Promise<unknown>) => {
      const before = (await logOf(world)).length
      await act()
      const log = await logOf(world)
      return log.slice(0, log.length - before)
    }
    const open = async (world: World, coach: Person = world.things.coach) => {
      const { status, data } = await ask(
        coach,
        "POST",
        `/admin/cooperatives/${world.mine.id}/assist`,
        {}
      )
      expect([status, data.message]).toEqual([200, undefined])
      return {
        headers: { authorization: `Bearer ${data.assistance.token}` },
      }
    }

    describe("the log of a cooperative", () => {
      it("knows every route that changes something", () => {
        const known = [
          ...ACTIVITY_ROUTES.map(({ method, path }) => `${method} ${path}`),
          ...Object.keys(NOT_NOTED),
        ]
        const routes = listMutatingRoutes()
        expect(routes.filter((route) => !known.includes(route))).toEqual([])
      })

      it("notes each act of the space once, in the name of who acted", async () => {
        const strange: string[] = []
        for (const { route, path, body } of SAMPLES) {
          const [method = "", fixed = ""] = route.split(" ")
          if (
            method === "GET" ||
            [...UNCHANGING, ...Object.keys(NOT_NOTED)].includes(route)
          ) {
            continue
          }
          const sent = await body?.(world)
          const added = await noted(world, async () => {
            const { status } = await ask(
              world.me,
              method,
              path?.(world) ?? fixed,
              sent ?? {}
            )
            expect([route, status < 300]).toEqual([route, true])
          })
          const [{ actor_type, actor_name } = {}] = added
          if (
            added.length !== 1 ||
            actor_type !== "cooperative" ||
            ![world.me.email, "Zineb"].includes(String(actor_name))
          ) {
            strange.push(`${route}: ${JSON.stringify(added)}`)
          }
        }
        expect(strange).toEqual([])
      })

      it("notes what staff do, with what was there before, and no secret", async () => {
        const { staff } = world.floor
        const path = `/admin/cooperatives/${world.mine.id}`
        const post = (url: string, body: object = {}) =>
          api.post(url, body, staff)
        const acts: [string, () => Promise<unknown>, object][] = [
          [
            "cooperative.updated",
            () => post(path, { members: 41, rib: VALID_RIB }),
            { members: { before: null, after: 41 }, rib: { hidden: true } },
          ],
          [
            "cooperative.suspended",
            () => post(`${path}/suspend`),
            { status: { before: "active", after: "suspended" } },
          ],
          [
            "cooperative.reactivated",
            () => post(`${path}/reactivate`),
            { status: { before: "suspended", after: "active" } },
          ],
          [
            "coaching_session.added",
            () =>
              post(`${path}/coaching-sessions`, {
                held_on: "2026-11-02",
                coach: "Salma",
                topic: "Prix de vente",
                note: "À revoir au printemps",
              }),
            {
              topic: { before: null, after: "Prix de vente" },
              note: { hidden: true },
            },
          ],
          [
            "certificate.refused",
            () =>
              post(`${path}/certificates/${world.things.certificate}/refuse`, {
                reason: "La page deux manque",
              }),
            { refusal_reason: { before: null, after: "La page deux manque" } },
          ],
          [
            "certificate.verified",
            () =>
              post(`${path}/certificates/${world.things.certificate}/verify`),
            { refusal_reason: { before: "La page deux manque", after: null } },
          ],
          [
            "cooperative_admin.removed",
            () => api.delete(`${path}/admins/${world.editor.admin_id}`, staff),
            {
              role: { before: "editor", after: null },
              email: { hidden: true },
            },
          ],
        ]
        for (const [action, act, changes] of acts) {
          const [entry, ...more] = await noted(world, act)
          expect(more).toEqual([])
          expect(entry).toMatchObject({ action, actor_type: "staff", changes })
        }
        const { data } = await api.get(`${path}/activity`, staff)
        expect(data.count).toBeGreaterThanOrEqual(acts.length)
        expect(JSON.stringify(data)).not.toContain(VALID_RIB)
      })

      it("notes who follows an invitation, though nobody is signed in", async () => {
        const email = "joins@example.com"
        await api.post(
          "/vendor/invitations",
          { email, role: "editor", language: "fr" },
          world.me
        )
        const letters = await eventually(
          () => lettersOf(getContainer(), email),
          (found) => found.some(({ text }) => text.includes("/invitation/"))
        )
        const text = letters.map((letter) => letter.text).join()
        const [, token] = /\/invitation\/([\w-]+)/.exec(text) ?? []
        await api.post(
          `/store/cooperative-invitations/${token}/accept`,
          { first_name: "Hana", last_name: "Essai", password: "a-long-secret" },
          world.floor.shop
        )
        expect((await logOf(world))[0]).toMatchObject({
          action: "cooperative_admin.joined",
          actor_type: "cooperative",
          actor_name: "Hana Essai",
          changes: { role: { before: null, after: "editor" } },
        })
      })

      it("is nobody else's, and cannot be rewritten", async () => {
        await api.post("/vendor/cooperative", { members: 12 }, world.me)
        const { data } = await api.get("/vendor/activity", world.stranger)
        expect(data.activities).toEqual([])
        const [first] = await logOf(world)
        await expect(
          servicesOf(getContainer()).cooperatives.updateActivities({
            id: String(first?.id),
            actor_name: "Somebody else",
          })
        ).rejects.toThrow(/never changes/)
      })
    })

    describe("a coach who acts for a cooperative", () => {
      it("works in its space, and the log says so", async () => {
        const coach = await open(world)
        const me = await ask(coach, "GET", "/vendor/me")
        expect(me.data.me).toMatchObject({
          cooperative: { id: world.mine.id },
          assistant: { scope: "listings" },
        })
        const [entry] = await noted(world, () =>
          api.post(
            "/vendor/stock/threshold",
            {
              variant_id: world.things.drafts[0].large,
              threshold: 9,
            },
            coach
          )
        )
        expect(entry).toMatchObject({
          action: "stock.threshold-set",
          actor_type: "coach",
          actor_id: world.things.coach.user_id,
          actor_name: "Staff",
        })
      })

      it("reaches neither people, nor the bank account, nor what was not granted", async () => {
        const coach = await open(world)
        const refused = async (
          who: Person,
          method: string,
          path: string,
          body?: object
        ) => {
          const { status, data } = await ask(who, method, path, body)
          return [status, data.code]
        }
        expect(
          await refused(coach, "GET", "/vendor/cooperative-orders")
        ).toEqual([403, "manager_only"])
        await api.post(
          "/vendor/assistance",
          { user_id: world.things.coach.user_id, scope: "all", days: 1 },
          world.me
        )
        const manager = await open(world)
        expect(
          (await ask(manager, "GET", "/vendor/cooperative-orders")).status
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
        const coach = await open(world)
        const shown = await world.floor.publish(world.other.id, {
          class: "honey",
        })
        const { status } = await ask(
          coach,
          "GET",
          `/vendor/listings/${shown.id}`
        )
        expect(status).toBe(404)
        const own = await ask(
          coach,
          "GET",
          `/vendor/listings/${world.things.shown.id}`
        )
        expect(own.status).toBe(200)
        const other = await ask(
          world.things.coach,
          "POST",
          `/admin/cooperatives/${world.other.id}/assist`,
          {}
        )
        expect(other.status).toBe(403)
        expect(other.data.message).toMatch(/has not asked you to act for it/)
      })

      it("is out with the next request once called off, expired, or no coach any more", async () => {
        const status = async (who: Person) =>
          (await ask(who, "GET", "/vendor/me")).status
        const coach = await open(world)
        expect(await status(coach)).toBe(200)
        await api.delete(`/vendor/assistance/${world.things.grant}`, world.me)
        expect(await status(coach)).toBe(401)

        const { cooperatives } = servicesOf(getContainer())
        const grant = async (user_id: string) => {
          const { data } = await api.post(
            "/vendor/assistance",
            { user_id, scope: "listings", days: 1 },
            world.me
          )
          return String(data.grants[0].id)
        }
        const second = await grant(world.things.coach.user_id)
        const again = await open(world)
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
        const third = await open(world, catalogue)
        expect(await status(third)).toBe(200)
        await api.delete(
          `/admin/users/${catalogue.user_id}/roles/${roles.get("Catalogue")}`,
          world.floor.staff
        )
        expect(await status(third)).toBe(401)
      })

      it("cannot be played: by a forged token, or by staff who are no coaches", async () => {
        const forged = generateJwtToken(
          {
            actor_id: world.things.grant,
            actor_type: ASSISTANT_ACTOR,
            app_metadata: {},
          },
          { secret: "not-the-secret-of-this-shop", expiresIn: "1h" }
        )
        const headers = { authorization: `Bearer ${forged}` }
        expect((await ask({ headers }, "GET", "/vendor/me")).status).toBe(401)
        const roles = await keepStaffRoles(getContainer())
        const finance = await staffWith(getContainer(), [
          String(roles.get("Finance")),
        ])
        const granted = await ask(world.me, "POST", "/vendor/assistance", {
          user_id: finance.user_id,
          scope: "all",
          days: 1,
        })
        expect(granted.status).toBe(404)
        const opened = await ask(
          finance,
          "POST",
          `/admin/cooperatives/${world.mine.id}/assist`,
          {}
        )
        expect(opened.status).toBe(403)
        const { data } = await api.get("/vendor/assistance", world.me)
        const names = data.assistants.map(({ id }: { id: string }) => id)
        expect(names).toContain(world.things.coach.user_id)
        expect(names).not.toContain(finance.user_id)
      })
    })

    describe("when a later step fails", () => {
      it("leaves grants, certificates and papers as they were", async () => {
        const cooperative_id = world.mine.id
        const { cooperatives } = servicesOf(getContainer())
        const application = await cooperatives.createCooperativeApplications({
          cooperative_id,
          language: "fr",
          contact_first_name: "Zineb",
          contact_last_name: "Demo",
          contact_email: "zineb@example.com",
          products: "Miel",
          documents: [{ file_id: "paper", name: "statuts.pdf", size: 10 }],
          submitted_at: new Date(),
        })
        const rows = async () =>
          JSON.stringify(
            await Promise.all([
              cooperatives.listAssistanceGrants({ cooperative_id }),
              cooperatives.listCertificates({ cooperative_id }),
              cooperatives.listCooperativeApplications({ cooperative_id }),
            ]),
            (key, value) => (key === "updated_at" ? undefined : value)
          )
        const before = await rows()
        const runs: [keyof typeof failing, object][] = [
          [
            "grant",
            {
              cooperative_id,
              granted_by: world.me.admin_id,
              user_id: world.things.coach.user_id,
              scope: "all",
              days: 3,
            },
          ],
          ["revoke", { cooperative_id, id: world.things.grant }],
          [
            "refuse",
            {
              cooperative_id,
              id: world.things.certificate,
              refused_by: "user",
              reason: "Illisible",
            },
          ],
          [
            "judge",
            {
              id: application.id,
              file_id: "paper",
              verdict: "refused",
              reason: "Illisible",
              judged_by: "user",
            },
          ],
        ]
        for (const [name, input] of runs) {
          const { errors } = await failing[name](getContainer()).run({
            input: input as never,
            throwOnError: false,
          })
          expect(errors[0]?.error.message).toBe("a later step failed")
        }
        expect(await rows()).toBe(before)
      })
    })
  },
})
