import { Modules } from "@medusajs/framework/utils"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import {
  aCooperative,
  COOPERATIVE_BODY,
  VALID_ICE,
  VALID_RIB,
} from "./factories"
import { openShop } from "./shop"
import { servicesOf } from "./services"

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("how staff manage cooperatives", () => {
      let open: Awaited<ReturnType<typeof openShop>>

      beforeAll(async () => {
        open = await openShop(api, getContainer())
      })

      const create = (fields: object = {}) =>
        api.post(
          "/admin/cooperatives",
          { ...COOPERATIVE_BODY, ...fields },
          open.staff
        )
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
          ...COOPERATIVE_BODY,
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
    })
  },
})
