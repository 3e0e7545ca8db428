import { ACTIVITY_ROUTES, NOT_NOTED } from "@coopstore/cooperatives/types"
import { VALID_RIB } from "../cooperatives/factories"
import { servicesOf } from "../cooperatives/services"
import { eventually } from "../eventually"
import { lettersOf } from "../vendor/letters"
import { SAMPLES } from "../vendor/samples"
import { withShop } from "../with-shop"
import { openAssistedSpace } from "./assisted-space"
import { listMutatingRoutes } from "./listed-routes"

/** Samples that ask for what is so already: nothing changes, nothing is noted. */
const UNCHANGING = ["POST /vendor/holiday", "POST /vendor/admins/:id"]

withShop({
  testSuite: ({ api, getContainer }) => {
    let space: Awaited<ReturnType<typeof openAssistedSpace>>
    beforeAll(async () => {
      space = await openAssistedSpace(api, getContainer())
    })

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
          const sent = await body?.(space.world)
          const added = await space.noted(async () => {
            const { status } = await space.ask(
              space.world.me,
              method,
              path?.(space.world) ?? fixed,
              sent ?? {}
            )
            expect([route, status < 300]).toEqual([route, true])
          })
          const [{ actor_type, actor_name } = {}] = added
          if (
            added.length !== 1 ||
            actor_type !== "cooperative" ||
            ![space.world.me.email, "Zineb"].includes(String(actor_name))
          ) {
            strange.push(`${route}: ${JSON.stringify(added)}`)
          }
        }
        expect(strange).toEqual([])
      })

      it("notes what staff do, with what was there before, and no secret", async () => {
        const { staff } = space.world.floor
        const path = `/admin/cooperatives/${space.world.mine.id}`
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
              post(
                `${path}/certificates/${space.world.things.certificate}/refuse`,
                {
                  reason: "La page deux manque",
                }
              ),
            { refusal_reason: { before: null, after: "La page deux manque" } },
          ],
          [
            "certificate.verified",
            () =>
              post(
                `${path}/certificates/${space.world.things.certificate}/verify`
              ),
            { refusal_reason: { before: "La page deux manque", after: null } },
          ],
          [
            "cooperative_admin.removed",
            () =>
              api.delete(
                `${path}/admins/${space.world.editor.admin_id}`,
                staff
              ),
            {
              role: { before: "editor", after: null },
              email: { hidden: true },
            },
          ],
        ]
        for (const [action, act, changes] of acts) {
          const [entry, ...more] = await space.noted(act)
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
          space.world.me
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
          space.world.floor.shop
        )
        expect((await space.log())[0]).toMatchObject({
          action: "cooperative_admin.joined",
          actor_type: "cooperative",
          actor_name: "Hana Essai",
          changes: { role: { before: null, after: "editor" } },
        })
      })

      it("is nobody else's, and cannot be rewritten", async () => {
        await api.post("/vendor/cooperative", { members: 12 }, space.world.me)
        const { data } = await api.get("/vendor/activity", space.world.stranger)
        expect(data.activities).toEqual([])
        const [first] = await space.log()
        await expect(
          servicesOf(getContainer()).cooperatives.updateActivities({
            id: String(first?.id),
            actor_name: "Somebody else",
          })
        ).rejects.toThrow(/never changes/)
      })
    })
  },
})
