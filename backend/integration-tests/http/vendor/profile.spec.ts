import { remindOfCertificatesWorkflow } from "@coopstore/cooperatives/workflows"
import { aCooperative, VALID_RIB } from "../cooperatives/factories"
import { openShop } from "../cooperatives/shop"
import { eventually } from "../eventually"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { lettersOf } from "./letters"
import { aPhotoForm } from "./shop-floor"
import { signInFor } from "./sign-in"

const DAY_MS = 24 * 60 * 60 * 1000

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("what a cooperative says of itself", () => {
      const begin = async () => {
        const open = await openShop(api, getContainer())
        const mine = await aCooperative(getContainer(), {
          story: null,
          tagline: "Depuis 2009",
        })
        const other = await aCooperative(getContainer())
        return {
          open,
          mine,
          me: await signInFor(api, getContainer(), mine.id),
          editor: await signInFor(api, getContainer(), mine.id, {
            role: "editor",
          }),
          stranger: await signInFor(api, getContainer(), other.id),
        }
      }
      let shop: Awaited<ReturnType<typeof begin>>
      beforeAll(async () => {
        shop = await begin()
      })
      const inArabic = (headers: object) => ({
        headers: { ...headers, "x-medusa-locale": "ar-MA" },
      })

      it("is kept in the language it was written in, and never shown as nothing", async () => {
        const { open, mine, me } = shop

        await api.post(
          "/vendor/cooperative",
          { story: "حكايتنا", tagline: "منذ 2009", members: 31 },
          inArabic(me.headers)
        )

        const { data } = await api.get(
          "/vendor/cooperative",
          inArabic(me.headers)
        )
        expect(data.cooperative).toMatchObject({
          story: "حكايتنا",
          tagline: "منذ 2009",
          members: 31,
        })
        const { data: french } = await api.get(
          `/store/cooperatives/${mine.handle}?locale=fr-FR`,
          open.shop
        )
        expect(french.cooperative).toMatchObject({
          story: "حكايتنا",
          tagline: "Depuis 2009",
        })
      })

      it("stands in each language as it was written, and nowhere else", async () => {
        const { open, mine, me } = shop
        const write = (locale: string, texts: object) =>
          api.post("/vendor/cooperative", texts, {
            headers: { ...me.headers, "x-medusa-locale": locale },
          })
        const read = async () =>
          (await api.get("/vendor/cooperative", me)).data.cooperative.texts

        await write("ar-MA", { story: "حكايتنا" })
        expect(await read()).toEqual({
          fr: { tagline: "Depuis 2009", story: null },
          ar: { tagline: null, story: "حكايتنا" },
          en: { tagline: null, story: null },
        })
        await write("ar-MA", { story: "حكايتنا الجديدة" })
        const { data } = await api.get(
          `/store/cooperatives/${mine.handle}?locale=fr-FR`,
          open.shop
        )
        expect(data.cooperative.story).toBe("حكايتنا الجديدة")

        await write("fr-FR", { story: "Notre histoire" })
        expect((await read()).fr.story).toBe("Notre histoire")
        expect((await read()).ar.story).toBe("حكايتنا الجديدة")
      })

      it("tells every manager of a new bank account, and shows it to no editor", async () => {
        const { me, editor } = shop

        await api.post("/vendor/cooperative", { rib: VALID_RIB }, me)
        await api.post("/vendor/cooperative", { rib: VALID_RIB }, me)

        const { data: news } = await api.get("/vendor/notifications", me)
        expect(news.notifications).toMatchObject([
          { kind: "bank-account-changed", data: { email: me.email } },
        ])
        const { data: seen } = await api.get("/vendor/cooperative", editor)
        expect(seen.cooperative.rib).toBeUndefined()
      })

      it("changes neither its name, its status nor its ICE by itself", async () => {
        const { me, mine } = shop
        for (const attempt of [
          { status: "suspended" },
          { handle: "other" },
          { ice: "001234567000089" },
          { name: "Autre" },
          { id: "coop_other" },
          { withdrawn_product_ids: [] },
          { metadata: {} },
        ]) {
          expect(
            (await refusalOf(api.post("/vendor/cooperative", attempt, me)))
              .status
          ).toBe(400)
        }
        const { data } = await api.get("/vendor/cooperative", me)
        expect(data.cooperative).toMatchObject({
          handle: mine.handle,
          name: mine.name,
          status: "active",
        })
      })

      it("shows a photo of its own as its cover, and no other's", async () => {
        const { me, stranger } = shop
        const { data } = await api.post(
          "/vendor/photos",
          await aPhotoForm(),
          me
        )
        const picture = { kind: "cover", photo_id: data.photo.id }

        await api.post("/vendor/cooperative/pictures", picture, me)
        const refused = await refusalOf(
          api.post("/vendor/cooperative/pictures", picture, stranger)
        )

        expect(refused.status).toBe(404)
        const { data: seen } = await api.get("/vendor/cooperative", me)
        expect(seen.cooperative.cover).toBe(data.photo.url)
      })

      it("keeps certificates with their document, which a change makes staff verify again", async () => {
        const { open, mine, me, stranger } = shop
        const { data } = await api.post(
          "/vendor/certificates",
          { type: "onssa", number: "ES.1", issuer: "ONSSA" },
          me
        )
        const [{ id }] = data.certificates
        const staffs = `/admin/cooperatives/${mine.id}/certificates/${id}`
        await api.post(`${staffs}/verify`, {}, open.staff)
        const form = new FormData()
        form.append("document", new Blob(["%PDF-1.7 onssa"]), "onssa.pdf")

        const { data: after } = await api.post(
          `/vendor/certificates/${id}/document`,
          form,
          me
        )

        expect(after.certificates[0].verified_at).toBeNull()
        const mineToo = await api.get(`/vendor/certificates/${id}/document`, me)
        const theirs = await api.get(`${staffs}/document`, open.staff)
        expect([mineToo.data, theirs.data]).toEqual([
          "%PDF-1.7 onssa",
          "%PDF-1.7 onssa",
        ])
        const path = `/vendor/certificates/${id}`
        // Each begins once the last was answered: a refusal needs a listener.
        for (const ask of [
          () => api.get(`${path}/document`, stranger),
          () => api.post(path, { number: "X" }, stranger),
          () => api.delete(path, stranger),
        ]) {
          expect((await refusalOf(ask())).status).toBe(404)
        }
      })

      it("is told why a certificate is not accepted, in its space and by one letter", async () => {
        const { open, mine, me, editor } = shop
        const { data } = await api.post(
          "/vendor/certificates",
          { type: "organic", number: "BIO-9", issuer: "Ecocert" },
          me
        )
        const [{ id }] = data.certificates
        const reason = "La page deux manque"

        await api.post(
          `/admin/cooperatives/${mine.id}/certificates/${id}/refuse`,
          { reason },
          open.staff
        )

        const { data: news } = await api.get("/vendor/notifications", me)
        expect(news.notifications).toMatchObject([
          { kind: "certificate-refused", data: { number: "BIO-9", reason } },
        ])
        const letters = await eventually(
          () => lettersOf(getContainer(), me.email),
          ({ length }) => length > 0
        )
        expect(letters).toHaveLength(1)
        for (const said of ["certificate-refused", reason, "BIO-9"]) {
          expect(letters[0]?.text).toContain(said)
        }
        // Money, orders and papers are the managers' news.
        expect(await lettersOf(getContainer(), editor.email)).toEqual([])
      })

      it("is reminded once of a certificate that is about to expire", async () => {
        const { me } = shop
        await api.post(
          "/vendor/certificates",
          {
            type: "organic",
            number: "BIO-7",
            issuer: "Ecocert",
            valid_until: new Date(Date.now() + 20 * DAY_MS).toISOString(),
          },
          me
        )

        await remindOfCertificatesWorkflow(getContainer()).run()
        await remindOfCertificatesWorkflow(getContainer()).run()

        const { data } = await api.get("/vendor/notifications", me)
        expect(data.notifications).toMatchObject([
          { kind: "certificate-expiring", data: { number: "BIO-7" } },
        ])
      })
    })
  },
})
