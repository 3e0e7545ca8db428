import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  approveCooperativeWorkflow,
  assignProductsToCooperativeWorkflow,
  createCooperativeAdminWorkflow,
  createCooperativeRecordWorkflow,
  deleteCooperativeAdminWorkflow,
  deleteCooperativeRecordWorkflow,
  saveListingsWorkflow,
  updateCooperativeRecordWorkflow,
  verifyCertificateWorkflow,
} from "@coopstore/cooperatives/workflows"
import { withShop } from "../with-shop"
import { aCooperative } from "./factories"
import { failAfter } from "./fail-after"
import { openShop } from "./shop"
import { servicesOf } from "./services"

const failing = {
  approve: failAfter(approveCooperativeWorkflow),
  assign: failAfter(assignProductsToCooperativeWorkflow),
  createRecord: failAfter(createCooperativeRecordWorkflow),
  updateRecord: failAfter(updateCooperativeRecordWorkflow),
  deleteRecord: failAfter(deleteCooperativeRecordWorkflow),
  verify: failAfter(verifyCertificateWorkflow),
  deleteAdmin: failAfter(deleteCooperativeAdminWorkflow),
  saveListings: failAfter(saveListingsWorkflow),
}

const RECORDS = [
  [
    "certificate",
    { type: "IGP", number: "IGP-12", issuer: "Normacert", product_ids: [] },
    { number: "IGP-13" },
  ],
  [
    "programme",
    { name: "BootCoop", organiser: "OCP" },
    { coaching_sessions: 12 },
  ],
  ["training", { name: "My.COOP", provider: "BIT" }, { participants: 20 }],
  [
    "prize",
    { name: "Lalla Moutaouina", issuer: "ODCO", year: 2024 },
    { rank: "1" },
  ],
] as const

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("when a later step fails", () => {
      let open: Awaited<ReturnType<typeof openShop>>

      beforeAll(async () => {
        open = await openShop(api, getContainer())
      })

      const read = async (id: string) => {
        const { data } = await api.get(`/admin/cooperatives/${id}`, open.staff)
        return data.cooperative
      }
      const aRecord = async (
        cooperative_id: string,
        [kind, fields]: readonly [string, object, ...unknown[]]
      ) => {
        const { result } = await createCooperativeRecordWorkflow(
          getContainer()
        ).run({ input: { kind, fields, cooperative_id } as never })
        return result.id
      }
      /** Runs to the failing step, and makes sure that it was reached. */
      const run = async (
        workflow: (typeof failing)[keyof typeof failing],
        input: object
      ) => {
        const { errors } = await workflow(getContainer()).run({
          input: input as never,
          throwOnError: false,
        })
        expect(errors.map(({ error }) => error.message)).toEqual([
          "a later step failed",
        ])
      }

      it("keeps a cooperative pending", async () => {
        const { id } = await aCooperative(getContainer(), { status: "pending" })

        await run(failing.approve, { id })

        expect(await read(id)).toMatchObject({ status: "pending" })
      })

      it.each(RECORDS)("keeps no new %s", async (kind, fields) => {
        const { id } = await aCooperative(getContainer())

        await run(failing.createRecord, { kind, fields, cooperative_id: id })

        expect((await read(id))[`${kind}s`]).toEqual([])
      })

      it.each(RECORDS)(
        "puts the fields of a %s back",
        async (...[kind, fields, change]) => {
          const { id } = await aCooperative(getContainer())
          const record_id = await aRecord(id, [kind, fields])

          await run(failing.updateRecord, {
            id: record_id,
            kind,
            fields: change,
            cooperative_id: id,
          })

          const [record] = (await read(id))[`${kind}s`]
          expect(record).toMatchObject(fields)
          expect(record).not.toMatchObject(change)
        }
      )

      it.each(RECORDS)("brings a deleted %s back", async (kind, fields) => {
        const { id } = await aCooperative(getContainer())
        const record_id = await aRecord(id, [kind, fields])

        await run(failing.deleteRecord, {
          id: record_id,
          kind,
          cooperative_id: id,
        })

        expect((await read(id))[`${kind}s`]).toMatchObject([
          { id: record_id, ...fields },
        ])
      })

      it("does not leave a certificate verified", async () => {
        const { id } = await aCooperative(getContainer())
        const record_id = await aRecord(id, RECORDS[0])

        await run(failing.verify, {
          id: record_id,
          cooperative_id: id,
          verified_by: "user_1",
        })

        expect((await read(id)).certificates).toMatchObject([
          { verified_by: null, verified_at: null },
        ])
      })

      it("does not take the mark from a verified certificate that was to change", async () => {
        const { id } = await aCooperative(getContainer())
        const record_id = await aRecord(id, RECORDS[0])
        await verifyCertificateWorkflow(getContainer()).run({
          input: { id: record_id, cooperative_id: id, verified_by: "user_1" },
        })
        const [before] = (await read(id)).certificates

        await run(failing.updateRecord, {
          id: record_id,
          kind: "certificate",
          fields: { number: "IGP-13" },
          cooperative_id: id,
        })

        const [{ number, verified_by, verified_at }] = (await read(id))
          .certificates
        expect({ number, verified_by, verified_at }).toEqual({
          number: "IGP-12",
          verified_by: "user_1",
          verified_at: before.verified_at,
        })
      })

      it("lets the person who was to leave sign in as before", async () => {
        const { id } = await aCooperative(getContainer())
        const person = { email: "a@example.com", password: "secret" }
        const { result: admin } = await createCooperativeAdminWorkflow(
          getContainer()
        ).run({ input: { cooperative_id: id, ...person } })

        await run(failing.deleteAdmin, { id: admin.id, cooperative_id: id })

        expect((await read(id)).admins).toMatchObject([{ id: admin.id }])
        const { data: session } = await api.post(
          "/auth/cooperative_admin/emailpass",
          person
        )
        const { data } = await api.get("/vendor/cooperative", {
          headers: { authorization: `Bearer ${session.token}` },
        })
        expect(data.cooperative.id).toBe(id)
      })

      it("leaves a product with the maker that it had, or with none", async () => {
        const first = await aCooperative(getContainer())
        const second = await aCooperative(getContainer())
        const made = await open.publish(first.id)
        const orphan = await open.publish(
          first.id,
          {},
          { status: "draft", additional_data: {} }
        )

        await run(failing.assign, {
          product_ids: [made.id, orphan.id],
          cooperative_id: second.id,
        })

        const { data } = await getContainer()
          .resolve(ContainerRegistrationKeys.QUERY)
          .graph({
            entity: "product_cooperative",
            fields: ["product_id", "cooperative_id"],
          })
        expect(data).toMatchObject([
          { product_id: made.id, cooperative_id: first.id },
        ])
        const { data: shown } = await api.get(
          `/store/products/${made.id}?fields=id,*cooperative`,
          open.shop
        )
        expect(shown.product.cooperative.id).toBe(first.id)
      })

      it("keeps no new listing, and puts a changed one and its texts back", async () => {
        const { id } = await aCooperative(getContainer())
        const listed = await open.publish(id, {
          class: "oil",
          how_made: "À la main",
          allergens: ["nuts"],
          translations: { "en-GB": { how_made: "By hand" } },
        })
        const bare = await open.publish(
          id,
          {},
          { additional_data: { cooperative_id: id } }
        )

        await run(failing.saveListings, {
          product_ids: [listed.id, bare.id],
          listing: {
            class: "craft",
            how_made: "À la meule",
            allergens: ["milk"],
            translations: {
              "en-GB": { how_made: "Stone ground" },
              "ar-MA": { how_made: "بالرحى" },
            },
          },
        })

        const read = async (product_id: string, locale: string) => {
          const { data } = await api.get(
            `/store/products/${product_id}?fields=id,*listing&locale=${locale}`,
            open.shop
          )
          return data.product.listing
        }
        expect(await read(listed.id, "fr-FR")).toMatchObject({
          class: "oil",
          how_made: "À la main",
          allergens: ["nuts"],
        })
        expect((await read(listed.id, "en-GB")).how_made).toBe("By hand")
        expect(await read(bare.id, "fr-FR")).toBeFalsy()
        const texts = await getContainer()
          .resolve(Modules.TRANSLATION)
          .listTranslations()
        expect(texts).toMatchObject([{ locale_code: "en-GB" }])
        const listings =
          await servicesOf(getContainer()).listings.listListings()
        expect(listings).toHaveLength(1)
      })
    })
  },
})
