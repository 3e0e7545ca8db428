import { globSync, readFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { VENDOR_ROUTES, type VendorRoute } from "@coopstore/cooperatives/types"
import { suspendCooperativeWorkflow } from "@coopstore/cooperatives/workflows"
import { servicesOf } from "../cooperatives/services"
import { withShop } from "../with-shop"
import {
  columnsOfCooperatives,
  fingerprintOf,
  tablesHolding,
} from "./fingerprint"
import { settle } from "./settle"
import { SAMPLES, SHOWN_ELSEWHERE, type Sample } from "./samples"
import { twoCooperatives, type World } from "./world"

const PLUGINS = join(__dirname, "../../../../plugins")
const FORGED = "forged7f3a"

type Person = { headers: object }
type Told = { status: number; code?: string; text: string }

withShop({
  testSuite: ({ api, getContainer }) => {
    const table = () => [...VENDOR_ROUTES, ...routesOfOtherPlugins()]
    const routesOfOtherPlugins = (): VendorRoute[] =>
      servicesOf(getContainer()).cooperatives.vendorRoutes
    let world: World
    beforeAll(async () => {
      world = await twoCooperatives(api, getContainer())
    })

    const ask = async (
      { route, path, body }: Sample,
      world: World,
      person: Person,
      extra: object = {}
    ): Promise<Told> => {
      const [method = "", fixed = ""] = route.split(" ")
      const sent = await body?.(world)
      const { status, data } = await api.request({
        method,
        url: path?.(world) ?? fixed,
        headers: { ...person.headers },
        validateStatus: () => true,
        responseType: "text",
        transformResponse: (text: string) => text,
        ...(sent && {
          data: sent instanceof FormData ? sent : { ...sent, ...extra },
        }),
      })
      const code = /"code":"(\w+)"/.exec(String(data))?.[1]
      return { status, text: String(data), ...(code && { code }) }
    }
    const rightsOf = ({ route }: Sample) => {
      const [method, path] = route.split(" ")
      return table().find(
        (each) => each.method === method && each.path === path
      )
    }
    /** Asks every route that is chosen, and tells those that answered otherwise. */
    const otherwise = async (
      world: World,
      person: Person,
      isChosen: (rights: VendorRoute) => boolean,
      expected: (told: Told) => boolean
    ) => {
      const strange: string[] = []
      for (const sample of SAMPLES) {
        const rights = rightsOf(sample)
        if (rights && isChosen(rights)) {
          const told = await ask(sample, world, person)
          if (!expected(told)) {
            strange.push(`${sample.route}: ${told.status} ${told.code ?? ""}`)
          }
        }
      }
      return strange
    }
    const unchanged = async (act: () => Promise<void>) => {
      await settle(getContainer())
      const before = await fingerprintOf(getContainer())
      await act()
      await settle(getContainer())
      expect(await fingerprintOf(getContainer())).toEqual(before)
    }

    describe("the space's routes", () => {
      it("are all named in the table of rights, and all have a sample here", () => {
        const named = table().map(({ method, path }) => `${method} ${path}`)
        const sampled = [
          ...SAMPLES.map(({ route }) => route),
          ...Object.keys(SHOWN_ELSEWHERE),
        ]
        expect(listRouteFiles().sort()).toEqual([...named].sort())
        expect([...new Set(sampled)].sort()).toEqual([...named].sort())
      })

      it("answer their rightful owner, and another cooperative as if nothing were there", async () => {
        const strange: string[] = []
        for (const sample of SAMPLES) {
          if (sample.path) {
            const { status } = await ask(sample, world, world.stranger)
            if (status !== 404) {
              strange.push(`${sample.route} to a stranger: ${status}`)
            }
          } else if (sample.route.startsWith("GET")) {
            const { text } = await ask(sample, world, world.stranger)
            if (text.includes(world.mine.id) || text.includes(world.me.email)) {
              strange.push(
                `${sample.route} shows a stranger what is not theirs`
              )
            }
          }
          const { status, text } = await ask(sample, world, world.me)
          if (status >= 300) {
            strange.push(`${sample.route} to its owner: ${status} ${text}`)
          }
        }
        expect(strange).toEqual([])
      })

      it("refuse an editor what only managers may, and change nothing", async () => {
        await unchanged(async () => {
          expect(
            await otherwise(
              world,
              world.editor,
              ({ role }) => role === "manager",
              ({ status, code }) => status === 403 && code === "manager_only"
            )
          ).toEqual([])
        })
        expect(
          await otherwise(
            world,
            world.editor,
            ({ role, method }) => role === "editor" && method === "GET",
            ({ status }) => status === 200
          )
        ).toEqual([])
      })

      it("refuse a person who was removed, from the next request on", async () => {
        await api.delete(`/vendor/admins/${world.editor.admin_id}`, world.me)
        await unchanged(async () => {
          expect(
            await otherwise(
              world,
              world.editor,
              () => true,
              ({ status }) => status === 401
            )
          ).toEqual([])
        })
      })

      it("let a suspended cooperative read and change nothing", async () => {
        await suspendCooperativeWorkflow(getContainer()).run({
          input: { id: world.mine.id },
        })
        await unchanged(async () => {
          expect(
            await otherwise(
              world,
              world.me,
              ({ access }) => access === "write" || access === "publish",
              ({ status, code }) => status === 403 && code === "read_only"
            )
          ).toEqual([])
        })
        expect(
          await otherwise(
            world,
            world.me,
            ({ access }) => access === "read",
            ({ status }) => status === 200
          )
        ).toEqual([])
      })

      it("let a pending cooperative prepare and not publish", async () => {
        await servicesOf(getContainer()).cooperatives.updateCooperatives({
          id: world.mine.id,
          status: "pending",
        })
        await unchanged(async () => {
          expect(
            await otherwise(
              world,
              world.me,
              ({ access }) => access === "publish",
              ({ status, code }) => status === 403 && code === "not_active"
            )
          ).toEqual([])
        })
        const listing = await api.post(
          "/vendor/listings",
          SAMPLES.find(
            ({ route }) => route === "POST /vendor/listings"
          )?.body?.(world),
          world.me
        )
        expect(listing.status).toBe(201)
      })

      it("take no column that they did not ask for", async () => {
        const columns = await columnsOfCooperatives(getContainer())
        expect(columns.length).toBeGreaterThan(60)
        const served: string[] = []
        for (const sample of SAMPLES) {
          const sent = await sample.body?.(world)
          if (!sent || sent instanceof FormData || isSignOut(sample)) {
            continue
          }
          const asked = [...Object.keys(sent), ...(sample.takes ?? [])]
          const forged = columns.filter((name) => !asked.includes(name))
          for (const some of inGroups(forged, 10)) {
            const extra = Object.fromEntries(some.map((name) => [name, FORGED]))
            const { status } = await ask(sample, world, world.me, extra)
            if (status >= 500) {
              served.push(`${sample.route} with ${some.join()}: ${status}`)
            }
          }
        }
        expect(served).toEqual([])
        await settle(getContainer())
        expect(await tablesHolding(getContainer(), FORGED)).toEqual([])
        const { data } = await api.get("/vendor/cooperative", world.me)
        expect(data.cooperative).toMatchObject({
          id: world.mine.id,
          handle: world.mine.handle,
          status: "active",
        })
      })
    })
  },
})

function inGroups<T>(all: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size)
  )
}

function isSignOut({ route }: Sample) {
  return route.endsWith("sign-out-everywhere")
}

/** What the plugins' folders serve under /vendor, as the table names it. */
function listRouteFiles(): string[] {
  return globSync("*/src/api/vendor/**/route.ts", { cwd: PLUGINS }).flatMap(
    (file) => {
      const [plugin = ""] = file.split("/")
      const folder = dirname(
        relative(join(plugin, "src/api"), file)
      ).replaceAll(/\[(\w+)\]/g, ":$1")
      const source = readFileSync(join(PLUGINS, file), "utf8")
      return [...source.matchAll(/export const (GET|POST|DELETE)\b/g)].map(
        ([, method]) => `${method} /${folder}`
      )
    }
  )
}
