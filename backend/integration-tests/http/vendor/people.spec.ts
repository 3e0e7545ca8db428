import { VALID_ICE, VALID_RIB } from "../cooperatives/factories"
import { eventually } from "../eventually"
import { openShop } from "../cooperatives/shop"
import { lettersOf } from "./letters"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"

const APPLICATION = {
  language: "ar",
  name: "تعاونية أزهار سوس",
  town: "تيزنيت",
  region: "MA-09",
  members: 24,
  women: 20,
  contact_first_name: "زينب",
  contact_last_name: "أيت علي",
  contact_email: "zineb@example.com",
  contact_phone: "+212612345678",
  ice: VALID_ICE,
  rib: VALID_RIB,
  products: "زيت أركان وأملو",
}

const aForm = (fields: object = {}, ...files: [string, string][]) => {
  const form = new FormData()
  form.append("application", JSON.stringify({ ...APPLICATION, ...fields }))
  files.forEach(([name, content]) =>
    form.append("documents", new Blob([content]), name)
  )
  return form
}

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("getting into the space", () => {
      let open: Awaited<ReturnType<typeof openShop>>

      beforeAll(async () => {
        open = await openShop(api, getContainer())
      })

      const apply = (fields: object = {}, ...files: [string, string][]) =>
        api.post(
          "/store/cooperative-applications",
          aForm(fields, ...files),
          open.shop
        )
      const invitationOf = async (email: string): Promise<string> => {
        const letters = await eventually(
          () => lettersOf(getContainer(), email),
          (found) => found.some(({ text }) => text.includes("/invitation/"))
        )
        const text = letters.map((letter) => letter.text).join("\n")
        return /\/invitation\/([\w-]+)/.exec(text)?.[1] ?? ""
      }
      const accept = (token: string, password = "a-long-secret") =>
        api.post(
          `/store/cooperative-invitations/${token}/accept`,
          { first_name: "زينب", last_name: "أيت علي", password },
          open.shop
        )
      const signIn = async (email: string, password = "a-long-secret") => {
        const { data } = await api.post("/auth/cooperative_admin/emailpass", {
          email,
          password,
        })
        return { headers: { authorization: `Bearer ${data.token}` } }
      }
      const join = async (email = APPLICATION.contact_email) => {
        await accept(await invitationOf(email))
        return signIn(email)
      }
      const applications = async () =>
        (await api.get("/admin/cooperative-applications", open.staff)).data
          .cooperative_applications

      it("begins with an application that makes a pending cooperative and a letter with a link", async () => {
        await apply({}, ["statuts.pdf", "%PDF-1.7 statuts"])

        const [application] = await applications()
        expect(application).toMatchObject({
          status: "submitted",
          language: "ar",
          contact_email: APPLICATION.contact_email,
          documents: [{ name: "statuts.pdf", size: 16 }],
          cooperative: { name: APPLICATION.name, status: "pending" },
        })
        const { data } = await api.get(
          `/admin/cooperative-applications/${application.id}/documents/${application.documents[0].file_id}`,
          open.staff
        )
        expect(data).toBe("%PDF-1.7 statuts")

        const me = await join()
        const { data: mine } = await api.get("/vendor/me", me)
        expect(mine.me).toMatchObject({
          email: APPLICATION.contact_email,
          role: "manager",
          language: "ar",
          cooperative: { name: APPLICATION.name, status: "pending" },
        })
      })

      it("refuses a known ICE, a known address and a file that is no document, and leaves nothing behind", async () => {
        await apply()
        await join()

        const ice = await refusalOf(apply({ contact_email: "b@example.com" }))
        const email = await refusalOf(apply({ ice: null }))
        const file = await refusalOf(
          apply({ ice: null, contact_email: "c@example.com" }, [
            "statuts.pdf",
            "<html>",
          ])
        )

        expect([ice.code, email.code, file.code]).toEqual([
          "ice_taken",
          "email_taken",
          "not_a_document",
        ])
        expect(await applications()).toHaveLength(1)
        const { data } = await api.get("/admin/cooperatives", open.staff)
        expect(data.count).toBe(1)
      })

      it("is refused with a reason, corrected, sent again and approved", async () => {
        await apply()
        const me = await join()
        const [{ id, cooperative }] = await applications()
        const path = `/admin/cooperative-applications/${id}`

        await api.post(
          `${path}/refuse`,
          { reason: "Le RIB manque" },
          open.staff
        )
        const { data: refused } = await api.get("/vendor/application", me)
        expect(refused.application).toMatchObject({
          status: "refused",
          reason: "Le RIB manque",
        })
        await api.post("/vendor/application", {}, me)
        await api.post(`${path}/approve`, {}, open.staff)

        const { data } = await api.get("/vendor/me", me)
        expect(data.me).toMatchObject({
          unread_notifications: 2,
          cooperative: { id: cooperative.id, status: "active" },
        })
        const { data: news } = await api.get("/vendor/notifications", me)
        expect(
          news.notifications.map(({ kind }: { kind: string }) => kind)
        ).toEqual(["application-approved", "application-refused"])
        await api.post("/vendor/notifications/read", {}, me)
        const { data: read } = await api.get("/vendor/notifications", me)
        expect(read.unread).toBe(0)
        const letters = await eventually(
          () => lettersOf(getContainer(), APPLICATION.contact_email),
          (found) => found.length >= 3
        )
        expect(letters.map(({ text }) => text).join()).toContain(
          "Le RIB manque"
        )
      })

      it("takes an invitation once, and not after it was revoked", async () => {
        await apply()
        const first = await invitationOf(APPLICATION.contact_email)
        await accept(first)
        expect((await refusalOf(accept(first))).status).toBe(404)

        const me = await signIn(APPLICATION.contact_email)
        const { data } = await api.post(
          "/vendor/invitations",
          { email: "Fatima@Example.com", role: "editor", language: "fr" },
          me
        )
        expect(data.invitations).toMatchObject([
          { email: "fatima@example.com", role: "editor" },
        ])
        const second = await invitationOf("fatima@example.com")
        const { data: seen } = await api.get(
          `/store/cooperative-invitations/${second}`,
          open.shop
        )
        expect(seen.invitation).toMatchObject({
          role: "editor",
          cooperative_name: APPLICATION.name,
        })
        await api.delete(`/vendor/invitations/${data.invitations[0].id}`, me)
        expect((await refusalOf(accept(second))).status).toBe(404)
      })

      it("keeps a manager, and forgets whoever is removed on their next request", async () => {
        await apply()
        const manager = await join()
        await api.post(
          "/vendor/invitations",
          { email: "editor@example.com", role: "editor", language: "ar" },
          manager
        )
        const editor = await join("editor@example.com")
        const { data } = await api.get("/vendor/admins", manager)
        const [me, other] = data.admins
        expect([me.is_me, other.is_me]).toEqual([true, false])

        const removal = await refusalOf(
          api.delete(`/vendor/admins/${me.id}`, manager)
        )
        const demotion = await refusalOf(
          api.post(`/vendor/admins/${me.id}`, { role: "editor" }, manager)
        )
        expect([removal.code, demotion.code]).toEqual([
          "last_manager",
          "last_manager",
        ])
        expect((await refusalOf(api.get("/vendor/admins", editor))).code).toBe(
          "manager_only"
        )
        await api.delete(`/vendor/admins/${other.id}`, manager)
        expect((await refusalOf(api.get("/vendor/me", editor))).status).toBe(
          401
        )
      })

      it("signs out everywhere: older tokens open nothing, a new one does", async () => {
        await apply()
        const phone = await join()
        const computer = await signIn(APPLICATION.contact_email)

        await api.post("/vendor/me/sign-out-everywhere", {}, phone)

        expect((await refusalOf(api.get("/vendor/me", phone))).status).toBe(401)
        expect((await refusalOf(api.get("/vendor/me", computer))).status).toBe(
          401
        )
        // A token counts in whole seconds, so the next second's is younger.
        const refused = await eventually(
          async () =>
            refusalOf(
              api.get("/vendor/me", await signIn(APPLICATION.contact_email))
            ),
          ({ status }) => status === undefined
        )
        expect(refused).toEqual({})
      })

      it("lets a shopper of the same address keep one account", async () => {
        const email = APPLICATION.contact_email
        await api.post("/auth/customer/emailpass/register", {
          email,
          password: "the-shoppers-own",
        })
        await apply()
        const me = await join()
        expect((await api.get("/vendor/me", me)).data.me.email).toBe(email)
      })
    })
  },
})
