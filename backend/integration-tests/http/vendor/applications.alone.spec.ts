import { openShop } from "../cooperatives/shop"
import { eventually } from "../eventually"
import { anApplication, APPLICATION } from "./application-form"
import { lettersOf } from "./letters"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"

process.env.APPLICATIONS_PER_EMAIL = "2"
process.env.APPLICATIONS_PER_NETWORK = "3"

let sequence = 0

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("applications of cooperatives", () => {
      let open: Awaited<ReturnType<typeof openShop>>

      beforeAll(async () => {
        open = await openShop(api, getContainer())
      })

      /** Sends a form, each from a network and for an address of its own. */
      const apply = (
        fields: object = {},
        files: [string, string][] = [],
        network?: string
      ) => {
        sequence += 1
        const contact_email = `applicant-${sequence}@example.com`
        const from = network ?? `198.51.100.${sequence}`
        return api.post(
          "/store/cooperative-applications",
          anApplication({ contact_email, ice: null, ...fields }, ...files),
          { headers: { ...open.shop.headers, "x-forwarded-for": from } }
        )
      }
      const read = async (query = "") => {
        const path = `/admin/cooperative-applications${query}`
        return (await api.get(path, open.staff)).data
      }
      const decide = (id: string, verb: string, body: object = {}) =>
        api.post(
          `/admin/cooperative-applications/${id}/${verb}`,
          body,
          open.staff
        )

      const lettersTo = async (email: string, count: number) => {
        const letters = await eventually(
          () => lettersOf(getContainer(), email),
          (found) => found.length >= count,
          5_000
        )
        return letters.map(({ text }) => text)
      }
      const linkOf = (text: string) => /\/invitation\/([\w-]+)/.exec(text)?.[1]

      it("takes some for one address in an hour, then says when to come back", async () => {
        const contact_email = "eager@example.com"
        await apply({ contact_email })
        await apply({ contact_email: "Eager@Example.com" })

        const third = apply({ contact_email })

        expect(await refusalOf(third)).toMatchObject({
          status: 429,
          code: "too_many",
          message: expect.stringMatching(/try again in \d+ minutes/),
        })
        expect((await read()).count).toBe(2)
        expect((await apply()).status).toBe(201)
      })

      it("takes some from one network in an hour, and others still get in", async () => {
        const fromRoom = () => apply({}, [], "203.0.113.7")
        await fromRoom()
        await fromRoom()
        await fromRoom()

        expect((await refusalOf(fromRoom())).status).toBe(429)
        expect((await apply()).status).toBe(201)
      })

      it("keeps two papers of one name apart, and names in Arabic", async () => {
        await apply({}, [
          ["النظام الأساسي.pdf", "%PDF-1.7 one"],
          ["النظام الأساسي.pdf", "%PDF-1.7 two"],
        ])
        const { cooperative_applications } = await read()
        const [{ id, documents }] = cooperative_applications

        const contents = await Promise.all(
          documents.map(async ({ file_id }: { file_id: string }) => {
            const path = `/admin/cooperative-applications/${id}/documents/${file_id}`
            return (await api.get(path, open.staff)).data
          })
        )
        expect(contents).toEqual(["%PDF-1.7 one", "%PDF-1.7 two"])
        expect(documents.map(({ name }: { name: string }) => name)).toEqual([
          "النظام الأساسي.pdf",
          "النظام الأساسي.pdf",
        ])
      })

      it("shows its papers to nobody but staff", async () => {
        await apply({}, [["statuts.pdf", "%PDF-1.7"]])
        const { cooperative_applications } = await read()
        const [{ id, documents }] = cooperative_applications
        const file_id = String(documents[0].file_id)

        const asShopper = api.get(
          `/admin/cooperative-applications/${id}/documents/${file_id}`,
          open.shop
        )
        const byName = api.get(`/static/${file_id}`)

        expect((await refusalOf(asShopper)).status).toBe(401)
        expect((await refusalOf(byName)).status).toBe(404)
      })

      it("is listed by where it stands, a page at a time, the oldest first", async () => {
        for (const name of ["Un", "Deux", "Trois"]) {
          await apply({ name })
        }
        const [first] = (await read()).cooperative_applications
        await decide(first.id, "refuse", { reason: "Le RIB manque" })

        const waiting = await read("?status=submitted&limit=1")
        expect(waiting).toMatchObject({ count: 2, limit: 1, offset: 0 })
        expect(waiting.cooperative_applications).toMatchObject([
          { cooperative: { name: "Deux" } },
        ])
        const refused = await read("?status=refused")
        expect(refused.cooperative_applications).toMatchObject([
          { cooperative: { name: "Un" }, reason: "Le RIB manque" },
        ])
      })

      it("answers an applicant who never came in, with a link that opens the space", async () => {
        const email = "absent@example.com"
        await apply({ contact_email: email })
        const [{ id }] = (await read()).cooperative_applications
        const [welcome] = await lettersTo(email, 1)

        await decide(id, "refuse", { reason: "Le RIB manque" })

        const letters = await lettersTo(email, 3)
        expect(letters.join()).toContain("Le RIB manque")
        const links = letters.map(linkOf).filter(Boolean)
        expect(links).toHaveLength(2)
        const fresh = links.find((link) => link !== linkOf(String(welcome)))
        const accept = (token: string | undefined) =>
          api.post(
            `/store/cooperative-invitations/${token}/accept`,
            { first_name: "A", last_name: "B", password: "a-long-secret" },
            open.shop
          )
        const former = await refusalOf(accept(linkOf(String(welcome))))
        expect(former.status).toBe(404)
        expect((await accept(fresh)).data).toEqual({ email })
      })

      it("is decided once", async () => {
        await apply()
        const [{ id }] = (await read()).cooperative_applications

        const verdicts = await Promise.all([
          refusalOf(decide(id, "approve")),
          refusalOf(decide(id, "refuse", { reason: "Trop tard" })),
        ])

        expect(verdicts.filter(({ status }) => status === 400)).toHaveLength(1)
      })

      it("closes when staff let the cooperative sell on its own page", async () => {
        await apply()
        const [{ id, cooperative }] = (await read()).cooperative_applications
        await api.post(
          `/admin/cooperatives/${cooperative.id}/approve`,
          {},
          open.staff
        )

        const refusal = await refusalOf(
          decide(id, "refuse", { reason: "Trop tard" })
        )
        expect(refusal.message).toContain("only pending cooperatives")
        const { data } = await decide(id, "approve")
        expect(data.cooperative_application).toMatchObject({
          status: "approved",
          cooperative: { status: "active" },
        })
      })

      it("keeps what was written in Arabic as Arabic, and shows it to all until there is French", async () => {
        await apply({ story: "نعمل منذ 2009." })
        const [{ cooperative }] = (await read()).cooperative_applications
        const { data } = await api.get(
          `/admin/cooperatives/${cooperative.id}`,
          open.staff
        )
        expect(data.cooperative).toMatchObject({
          name: APPLICATION.name,
          story: "نعمل منذ 2009.",
          translations: {
            "ar-MA": { name: APPLICATION.name, story: "نعمل منذ 2009." },
          },
        })
        expect(data.cooperative.handle).toMatch(/^[a-z0-9-]+$/)
      })
    })
  },
})
