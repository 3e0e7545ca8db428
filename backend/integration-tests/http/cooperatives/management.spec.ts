import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import {
  createCooperativeAdminWorkflow,
  createCooperativeWorkflow,
  deleteCooperativeWorkflow,
  updateCooperativeWorkflow,
} from "@coopstore/cooperatives/workflows"
import { aCooperative, VALID_ICE, VALID_RIB } from "./factories"
import { failAfter } from "./fail-after"
import { openShop, refusalOf } from "./shop"
import { servicesOf } from "./services"

const createCooperativeThenFailWorkflow = failAfter(createCooperativeWorkflow)
const updateCooperativeThenFailWorkflow = failAfter(updateCooperativeWorkflow)
const deleteCooperativeThenFailWorkflow = failAfter(deleteCooperativeWorkflow)
const createCooperativeAdminThenFailWorkflow = failAfter(
  createCooperativeAdminWorkflow
)

const body = {
  handle: "fil-rouge",
  name: "Fil Rouge",
  town: "Taliouine",
  country: "MA",
  region: "MA-09" as const,
}

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    describe("how staff manage cooperatives", () => {
      let open: Awaited<ReturnType<typeof openShop>>

      beforeEach(async () => {
        open = await openShop(api, getContainer())
      })

      const create = (fields: object = {}) =>
        api.post("/admin/cooperatives", { ...body, ...fields }, open.staff)
      const cooperatives = () =>
        servicesOf(getContainer()).cooperatives.listCooperatives()

      it("creates one that waits for approval, with texts in every language", async () => {
        const { data } = await create({
          ice: VALID_ICE,
          rib: VALID_RIB,
          contact_phone: "+212600000001",
          translations: {
            "ar-MA": { name: "الخيط الأحمر" },
            "en-GB": { name: "Red Thread", story: "" },
          },
        })

        expect(data.cooperative).toMatchObject({
          ...body,
          status: "pending",
          ice: VALID_ICE,
          translations: {
            "ar-MA": { name: "الخيط الأحمر" },
            "en-GB": { name: "Red Thread" },
          },
        })
        expect(data.cooperative.translations["en-GB"]).not.toHaveProperty(
          "story"
        )
      })

      it.each([
        [{ ice: "123" }, /ICE must be 15 digits/],
        [{ rib: "007780000123456789012397" }, /RIB's last two digits/],
        [{ rib: "0077 8000" }, /RIB must be 24 digits/],
        [{ region: null }, /needs a region/],
        [{ region: "MA-13" }, /for field 'region'/],
        [{ country: "FR" }, /Only a Moroccan cooperative has a region/],
        [{ contact_phone: "0600000001" }, /phone must be \+212/],
        [{ latitude: 91 }, /'latitude' too big/],
        [{ members: 3, women: 4 }, /more women than members/],
        [{ handle: "Fil Rouge" }, /handle must be lower-case/],
        [{ status: "active" }, /Unrecognized fields: 'status'/],
      ])(
        "refuses %j with a sentence and keeps nothing",
        async (fields, said) => {
          const refusal = await refusalOf(create(fields))

          expect(refusal.status).toBe(400)
          expect(refusal.message).toMatch(said)
          expect(await cooperatives()).toEqual([])
        }
      )

      it("refuses a change that would leave a Moroccan one without region", async () => {
        const { data } = await create()
        const path = `/admin/cooperatives/${data.cooperative.id}`

        const refusal = await refusalOf(
          api.post(path, { region: null }, open.staff)
        )
        expect(refusal.message).toMatch(/needs a region/)

        const { data: changed } = await api.post(
          path,
          {
            country: "FR",
            region: null,
            translations: { "ar-MA": { town: "باريس" } },
          },
          open.staff
        )
        expect(changed.cooperative).toMatchObject({
          country: "FR",
          region: null,
          translations: { "ar-MA": { town: "باريس" } },
        })
      })

      it("refuses a handle or an ICE that another one has", async () => {
        await create({ ice: VALID_ICE })

        const handle = await refusalOf(create())
        const ice = await refusalOf(create({ handle: "b", ice: VALID_ICE }))

        expect([handle.status, ice.status]).toEqual([400, 400])
        expect(await cooperatives()).toHaveLength(1)
      })

      it("lists by status, region and words, with pages", async () => {
        await aCooperative(getContainer(), { name: "Amal", region: "MA-03" })
        await aCooperative(getContainer(), { name: "Zahra" })
        await create()
        const names = async (search: string) => {
          const { data } = await api.get(
            `/admin/cooperatives?${search}`,
            open.staff
          )
          return data.cooperatives.map(({ name }: { name: string }) => name)
        }

        expect(await names("status=active")).toEqual(["Amal", "Zahra"])
        expect(await names("region=MA-03")).toEqual(["Amal"])
        expect(await names("q=rouge")).toEqual(["Fil Rouge"])
        expect(await names("limit=1&offset=2")).toEqual(["Zahra"])
      })

      it("lets nobody in without a staff session", async () => {
        const refused = await refusalOf(api.get("/admin/cooperatives"))
        expect(refused.status).toBe(401)
      })

      it("keeps certificates, and shows shoppers the verified and valid ones", async () => {
        const { id } = await aCooperative(getContainer())
        const path = `/admin/cooperatives/${id}/certificates`
        const certificate = {
          type: "IGP",
          number: "IGP-12",
          issuer: "Normacert",
          valid_until: "2999-01-01",
        }
        const { data } = await api.post(path, certificate, open.staff)
        const [{ id: record_id }] = data.cooperative.certificates
        const shown = async () => {
          const { data: seen } = await api.get(
            `/store/cooperatives/${id}`,
            open.shop
          )
          return seen.cooperative.certificates.length
        }
        expect(await shown()).toBe(0)

        const { data: verified } = await api.post(
          `${path}/${record_id}/verify`,
          {},
          open.staff
        )
        expect(verified.cooperative.certificates[0]).toMatchObject({
          verified_by: expect.any(String),
          verified_at: expect.any(String),
        })
        expect(await shown()).toBe(1)

        await api.post(`${path}/${record_id}`, { number: "IGP-13" }, open.staff)
        expect(await shown()).toBe(0)
      })

      it("refuses a certificate for another cooperative's product", async () => {
        const { id } = await aCooperative(getContainer())
        const other = await aCooperative(getContainer())
        const own = await open.publish(id)
        const foreign = await open.publish(other.id)
        const certify = (product_ids: string[]) =>
          api.post(
            `/admin/cooperatives/${id}/certificates`,
            { type: "organic", number: "1", issuer: "Ecocert", product_ids },
            open.staff
          )

        const refusal = await refusalOf(certify([own.id, foreign.id]))
        expect(refusal.message).toMatch(new RegExp(`not ${foreign.id}`))

        const { data } = await certify([own.id])
        expect(data.cooperative.certificates[0].product_ids).toEqual([own.id])
      })

      it.each([
        [
          "programmes",
          { name: "BootCoop", organiser: "OCP" },
          { coaching_sessions: 12 },
        ],
        [
          "trainings",
          { name: "My.COOP", provider: "BIT" },
          { participants: 20 },
        ],
        [
          "prizes",
          { name: "Lalla Moutaouina", issuer: "ODCO", year: 2024 },
          { rank: "1" },
        ],
      ])("adds, changes and removes %s", async (kind, fields, change) => {
        const { id } = await aCooperative(getContainer())
        const other = await aCooperative(getContainer())
        const path = `/admin/cooperatives/${id}/${kind}`
        const { data } = await api.post(path, fields, open.staff)
        const record_id = data.cooperative[kind][0].id

        const foreign = `/admin/cooperatives/${other.id}/${kind}/${record_id}`
        expect(
          (await refusalOf(api.post(foreign, change, open.staff))).status
        ).toBe(404)
        expect((await refusalOf(api.delete(foreign, open.staff))).status).toBe(
          404
        )

        const { data: changed } = await api.post(
          `${path}/${record_id}`,
          change,
          open.staff
        )
        expect(changed.cooperative[kind]).toMatchObject([
          { ...fields, ...change },
        ])

        await api.delete(`${path}/${record_id}`, open.staff)
        const { data: after } = await api.get(
          `/admin/cooperatives/${id}`,
          open.staff
        )
        expect(after.cooperative[kind]).toEqual([])
      })

      it("deletes one that never sold, and refuses while it has products", async () => {
        const { id } = await aCooperative(getContainer())
        const product = await open.publish(id)
        const path = `/admin/cooperatives/${id}`

        const refusal = await refusalOf(api.delete(path, open.staff))
        expect(refusal.status).toBe(400)
        expect(refusal.message).toMatch(/has products \(1\)/)

        await api.delete(`/admin/products/${product.id}`, open.staff)
        const { data } = await api.delete(path, open.staff)
        expect(data).toEqual({ id, object: "cooperative", deleted: true })
        expect((await refusalOf(api.get(path, open.staff))).status).toBe(404)
      })

      it("deletes its texts with it, and no one else's", async () => {
        const translations = {
          "ar-MA": { name: "خيط" },
          "en-GB": { name: "A" },
        }
        const gone = await aCooperative(getContainer(), { translations })
        const kept = await aCooperative(getContainer(), { translations })

        await api.delete(`/admin/cooperatives/${gone.id}`, open.staff)

        const texts = await getContainer()
          .resolve(Modules.TRANSLATION)
          .listTranslations()
        expect(texts.map(({ reference_id }) => reference_id)).toEqual([
          kept.id,
          kept.id,
        ])
      })

      it("keeps nothing when a later step of a creation fails", async () => {
        const input = { ...body, translations: { "ar-MA": { name: "خيط" } } }

        await createCooperativeThenFailWorkflow(getContainer()).run({
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
        const { data } = await create({
          translations: { "ar-MA": { name: "خيط" } },
        })
        const { id } = data.cooperative

        await updateCooperativeThenFailWorkflow(getContainer()).run({
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

        await deleteCooperativeThenFailWorkflow(getContainer()).run({
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

        await createCooperativeAdminThenFailWorkflow(getContainer()).run({
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
