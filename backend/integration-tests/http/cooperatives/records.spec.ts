import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { aCooperative } from "./factories"
import { openShop } from "./shop"

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("what staff record of a cooperative", () => {
      let open: Awaited<ReturnType<typeof openShop>>

      beforeAll(async () => {
        open = await openShop(api, getContainer())
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
    })
  },
})
