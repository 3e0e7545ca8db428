import { Modules } from "@medusajs/framework/utils"
import { aCooperative } from "../cooperatives/factories"
import { openShop } from "../cooperatives/shop"
import { eventually } from "../eventually"
import { lettersOf } from "./letters"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { signInFor } from "./sign-in"

const DOOR = "/auth/cooperative_admin/emailpass"

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("the doors of the space", () => {
      let open: Awaited<ReturnType<typeof openShop>>
      let cooperative_id: string

      beforeAll(async () => {
        open = await openShop(api, getContainer())
        cooperative_id = (await aCooperative(getContainer())).id
      })

      const aPerson = (role: "manager" | "editor" = "manager") =>
        signInFor(api, getContainer(), cooperative_id, { role })
      const bearer = (token: string) => ({
        headers: { authorization: `Bearer ${token}` },
      })
      const refresh = (headers: object) =>
        api.post("/auth/token/refresh", {}, { headers })
      /** The secret of a letter's link; another one than `former`. */
      const secretOf = async (email: string, link: RegExp, former?: string) => {
        const secrets = await eventually(
          async () =>
            (await lettersOf(getContainer(), email))
              .map(({ text }) => link.exec(text)?.[1])
              .filter((secret) => secret && secret !== former),
          (found) => found.length > 0,
          5_000
        )
        return String(secrets[0])
      }
      const invite = async (
        headers: object,
        email: string,
        former?: string
      ) => {
        await api.post(
          "/vendor/invitations",
          { email, role: "editor", language: "fr" },
          { headers }
        )
        return secretOf(email, /\/invitation\/([\w-]+)/, former)
      }
      const accept = (token: string, password: string) =>
        api.post(
          `/store/cooperative-invitations/${token}/accept`,
          { first_name: "Fatima", last_name: "Ouali", password },
          open.shop
        )

      it("gives a younger token for a living one, and none after signing out everywhere", async () => {
        const { headers } = await aPerson()
        const { data } = await refresh(headers)
        const younger = bearer(data.token)
        expect((await api.get("/vendor/me", younger)).status).toBe(200)

        await api.post("/vendor/me/sign-out-everywhere", {}, { headers })

        expect((await refusalOf(refresh(headers))).status).toBe(401)
        expect((await refusalOf(refresh(younger.headers))).status).toBe(401)
      })

      it("keeps no session of a browser open after signing out everywhere", async () => {
        const { headers } = await aPerson()
        const { headers: answer } = await api.post(
          "/auth/session",
          {},
          { headers }
        )
        const cookie = String(answer["set-cookie"]).split(";")[0]
        expect((await refresh({ cookie })).status).toBe(200)

        await api.post("/vendor/me/sign-out-everywhere", {}, { headers })

        expect((await refusalOf(refresh({ cookie }))).status).toBe(401)
      })

      it("lets shoppers refresh their tokens as before", async () => {
        const { data } = await api.post("/auth/customer/emailpass/register", {
          email: "shopper@example.com",
          password: "the-shoppers-own",
        })
        const answer = await refresh(bearer(data.token).headers)
        expect(answer.status).toBe(200)
      })

      it("lets nobody register by themselves", async () => {
        const registration = await refusalOf(
          api.post(`${DOOR}/register`, {
            email: "stranger@example.com",
            password: "a-long-secret",
          })
        )
        expect(registration.status).toBe(404)
        const identities = await getContainer()
          .resolve(Modules.AUTH)
          .listProviderIdentities({ entity_id: "stranger@example.com" })
        expect(identities).toEqual([])
      })

      it("stops looking at passwords after twenty wrong ones for an address, whoever asks", async () => {
        const { email, password } = await aPerson()
        const { email: neighbour } = await aPerson()
        const enter = (as: string, secret: string, network = "203.0.113.9") =>
          api.post(
            DOOR,
            { email: as, password: secret },
            { headers: { "x-forwarded-for": network } }
          )
        const wrong = (as: string, network?: string) =>
          refusalOf(enter(as, "not-the-secret", network))

        await wrong(email)
        expect((await enter(email, password)).status).toBe(200)
        for (let attempt = 0; attempt < 20; attempt += 1) {
          expect(await wrong(email, `203.0.113.${attempt}`)).toMatchObject({
            status: 401,
          })
        }

        expect(
          await refusalOf(enter(` ${email.toUpperCase()}`, password))
        ).toMatchObject({
          status: 429,
          code: "too_many_attempts",
          message: expect.stringMatching(/try again in \d+ minutes/),
        })
        expect((await enter(neighbour, password)).status).toBe(200)
      })

      it("stops looking at passwords after a hundred wrong ones from a network", async () => {
        const { email, password } = await aPerson()
        const enter = (as: string, secret: string, network: string) =>
          api.post(
            DOOR,
            { email: as, password: secret },
            { headers: { "x-forwarded-for": network } }
          )
        for (let attempt = 0; attempt < 100; attempt += 1) {
          const stranger = `stranger-${attempt}@example.com`
          await refusalOf(enter(stranger, "not-the-secret", "198.51.100.4"))
        }

        const refused = await refusalOf(enter(email, password, "198.51.100.4"))
        expect(refused.status).toBe(429)
        expect((await enter(email, password, "198.51.100.5")).status).toBe(200)
      })

      it("writes no more than five letters with a new password in an hour", async () => {
        const { email } = await aPerson()
        const ask = () =>
          api.post(`${DOOR}/reset-password`, { identifier: email })
        for (let letter = 0; letter < 5; letter += 1) {
          expect((await ask()).status).toBe(201)
        }

        expect((await refusalOf(ask())).status).toBe(429)
      })

      it("gives whoever took an address first nothing of what its owner joins", async () => {
        const email = "fatima@example.com"
        const squatted = { email, password: "the-squatters-own" }
        await api.post("/auth/customer/emailpass/register", squatted)
        const { data: early } = await api.post(DOOR, squatted)
        const { headers } = await aPerson()

        await accept(await invite(headers, email), "the-owners-own")

        expect((await refusalOf(api.post(DOOR, squatted))).status).toBe(401)
        const old = bearer(early.token)
        expect((await refusalOf(api.get("/vendor/me", old))).status).toBe(401)
        expect((await refusalOf(refresh(old.headers))).status).toBe(401)
        const { data: own } = await api.post(DOOR, {
          email,
          password: "the-owners-own",
        })
        const { data } = await api.get("/vendor/me", bearer(own.token))
        expect(data.me.role).toBe("editor")
      })

      it("takes back whom it removed, once they are invited again", async () => {
        const { headers } = await aPerson()
        const email = "fatima@example.com"
        const first = await invite(headers, email)
        await accept(first, "the-first-secret")
        const { data } = await api.get("/vendor/admins", { headers })
        const { id } = data.admins.find(
          (admin: { email: string }) => admin.email === email
        )
        await api.delete(`/vendor/admins/${id}`, { headers })

        await accept(await invite(headers, email, first), "the-second-secret")

        const { data: again } = await api.post(DOOR, {
          email,
          password: "the-second-secret",
        })
        const { data: me } = await api.get("/vendor/me", bearer(again.token))
        expect(me.me.email).toBe(email)
      })

      it("ends older sessions when a password was forgotten and chosen anew", async () => {
        const { headers, email } = await aPerson()
        await api.post(`${DOOR}/reset-password`, { identifier: email })
        const token = await secretOf(email, /reset\?token=([\w.-]+)/)

        await api.post(
          `${DOOR}/update`,
          { password: "another-secret" },
          bearer(token)
        )

        const old = await refusalOf(api.get("/vendor/me", { headers }))
        expect(old.status).toBe(401)
        const { data } = await api.post(DOOR, {
          email,
          password: "another-secret",
        })
        const me = await api.get("/vendor/me", bearer(data.token))
        expect(me.status).toBe(200)
      })

      it("lets staff invite people, see who is invited and take it back", async () => {
        const path = `/admin/cooperatives/${cooperative_id}/invitations`
        await api.post(
          path,
          { email: "Fatima@Example.com", role: "manager", language: "ar" },
          open.staff
        )
        const { data } = await api.get(path, open.staff)
        expect(data.invitations).toMatchObject([
          { email: "fatima@example.com", role: "manager" },
        ])
        const [{ id }] = data.invitations
        const other = (await aCooperative(getContainer())).id
        const elsewhere = `/admin/cooperatives/${other}/invitations/${id}`
        expect(
          (await refusalOf(api.delete(elsewhere, open.staff))).status
        ).toBe(404)

        await api.delete(`${path}/${id}`, open.staff)

        expect((await api.get(path, open.staff)).data.invitations).toEqual([])
      })

      it("keeps a manager when two remove each other at once", async () => {
        const [one, other] = [await aPerson(), await aPerson()]
        await Promise.allSettled([
          api.delete(`/vendor/admins/${other.admin_id}`, one),
          api.delete(`/vendor/admins/${one.admin_id}`, other),
        ])
        const { data } = await api.get(
          `/admin/cooperatives/${cooperative_id}`,
          open.staff
        )
        expect(data.cooperative.admins).toHaveLength(1)
      })

      it("shows and changes nobody of another cooperative, and one's own people", async () => {
        const mine = await aPerson()
        const editor = await aPerson("editor")
        await invite(mine.headers, "fatima@example.com")
        const { data } = await api.get("/vendor/invitations", mine)
        const [invitation] = data.invitations
        const other = await signInFor(
          api,
          getContainer(),
          (await aCooperative(getContainer())).id
        )
        const person = `/vendor/admins/${editor.admin_id}`
        const invited = `/vendor/invitations/${invitation.id}`

        const foreign = await Promise.all(
          [
            api.post(person, { role: "manager" }, other),
            api.delete(person, other),
            api.delete(invited, other),
          ].map(refusalOf)
        )
        expect(foreign.map(({ status }) => status)).toEqual([404, 404, 404])
        const { data: seen } = await api.get("/vendor/admins", other)
        expect(seen.admins.map(({ id }: { id: string }) => id)).toEqual([
          other.admin_id,
        ])
        expect((await api.get("/vendor/invitations", other)).data).toEqual({
          invitations: [],
        })

        const { data: changed } = await api.post(
          person,
          { role: "manager" },
          mine
        )
        expect(
          changed.admins.map(({ role }: { role: string }) => role)
        ).toEqual(["manager", "manager"])
        expect((await api.delete(person, mine)).data.deleted).toBe(true)
        expect((await api.delete(invited, mine)).data.deleted).toBe(true)
      })
    })
  },
})
