import { Modules } from "@medusajs/framework/utils"
import {
  createCooperativeAdminWorkflow,
  createCooperativeWorkflow,
  deleteCooperativeWorkflow,
  updateCooperativeWorkflow,
} from "@coopstore/cooperatives/workflows"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { aCooperative, COOPERATIVE_BODY } from "./factories"
import { failAfter } from "./fail-after"
import { openShop } from "./shop"
import { servicesOf } from "./services"

const failing = {
  create: failAfter(createCooperativeWorkflow),
  update: failAfter(updateCooperativeWorkflow),
  delete: failAfter(deleteCooperativeWorkflow),
  createAdmin: failAfter(createCooperativeAdminWorkflow),
}

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("what staff do to a cooperative, when a later step fails", () => {
      let open: Awaited<ReturnType<typeof openShop>>

      beforeAll(async () => {
        open = await openShop(api, getContainer())
      })

      const cooperatives = () =>
        servicesOf(getContainer()).cooperatives.listCooperatives()

      it("keeps nothing when a later step of a creation fails", async () => {
        const input = {
          ...COOPERATIVE_BODY,
          translations: { "ar-MA": { name: "خيط" } },
        }

        await failing.create(getContainer()).run({
          input,
          throwOnError: false,
        })

        expect(await cooperatives()).toEqual([])
        const texts = await getContainer()
          .resolve(Modules.TRANSLATION)
          .listTranslations()
        expect(texts).toEqual([])
      })

      it("puts fields and texts back when a later step of a change fails", async () => {
        const { data } = await api.post(
          "/admin/cooperatives",
          { ...COOPERATIVE_BODY, translations: { "ar-MA": { name: "خيط" } } },
          open.staff
        )
        const { id } = data.cooperative

        await failing.update(getContainer()).run({
          input: {
            id,
            name: "Autre",
            translations: { "ar-MA": { name: "آخر" } },
          },
          throwOnError: false,
        })

        const { data: after } = await api.get(
          `/admin/cooperatives/${id}`,
          open.staff
        )
        expect(after.cooperative).toMatchObject({
          name: "Fil Rouge",
          translations: { "ar-MA": { name: "خيط" } },
        })
      })

      it("brings a cooperative, its people and texts back when a later step of a deletion fails", async () => {
        const { id } = await aCooperative(getContainer(), {
          translations: { "ar-MA": { name: "خيط" } },
        })
        await createCooperativeAdminWorkflow(getContainer()).run({
          input: {
            cooperative_id: id,
            email: "a@example.com",
            password: "secret",
          },
        })

        await failing.delete(getContainer()).run({
          input: { id },
          throwOnError: false,
        })

        const { data } = await api.get(`/admin/cooperatives/${id}`, open.staff)
        expect(data.cooperative).toMatchObject({
          admins: [{ email: "a@example.com" }],
          translations: { "ar-MA": { name: "خيط" } },
        })
        const { data: session } = await api.post(
          "/auth/cooperative_admin/emailpass",
          { email: "a@example.com", password: "secret" }
        )
        const { data: own } = await api.get("/vendor/cooperative", {
          headers: { authorization: `Bearer ${session.token}` },
        })
        expect(own.cooperative.id).toBe(id)
      })

      it("keeps neither person nor password when a later step of adding them fails", async () => {
        const { id } = await aCooperative(getContainer())

        await failing.createAdmin(getContainer()).run({
          input: {
            cooperative_id: id,
            email: "a@example.com",
            password: "secret",
          },
          throwOnError: false,
        })

        const { data } = await api.get(`/admin/cooperatives/${id}`, open.staff)
        expect(data.cooperative.admins).toEqual([])
        const refusal = await refusalOf(
          api.post("/auth/cooperative_admin/emailpass", {
            email: "a@example.com",
            password: "secret",
          })
        )
        expect(refusal.status).toBe(401)
      })
    })
  },
})
