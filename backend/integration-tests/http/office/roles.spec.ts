import type { StaffTask } from "@coopstore/cooperatives/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createApiKeysWorkflow } from "@medusajs/medusa/core-flows"
import { keepStaffRoles } from "../../../src/staff/keep-staff-roles"
import { aCooperative, staffWith, VALID_RIB } from "../cooperatives/factories"
import { servicesOf } from "../cooperatives/services"
import { openShop } from "../cooperatives/shop"
import { withShop } from "../with-shop"
import { listAdminRoutes } from "./admin-routes"

/** What whoever is signed in may call: the pages' frame, and oneself. */
const FREE = [
  /^GET \/admin\/(users\/me|rbac\/me\/permissions|plugins|feature-flags)$/,
  // Whoever was invited is nobody yet.
  /^POST \/admin\/invites\/accept$/,
  // How each person arranges their own screen.
  /^(GET|POST|DELETE) \/admin\/(layouts|views)\//,
]

const DAY_MS = 24 * 60 * 60 * 1000

const A_PART = {
  order_display_id: 1,
  currency_code: "mad",
  total: 10_000,
}

withShop({
  testSuite: ({ api, getContainer }) => {
    const ask = (
      { headers }: { headers: object },
      method: string,
      url: string,
      data: object = {}
    ) =>
      api.request({
        method,
        url,
        headers,
        validateStatus: () => true,
        ...(method === "GET" ? {} : { data }),
      })
    /** The routes that answer anything but a refusal. */
    const openTo = async (caller: { headers: object }) => {
      const routes = listAdminRoutes()
      expect(routes.length).toBeGreaterThan(300)
      const open: string[] = []
      for (const route of routes) {
        const [method = "", path = ""] = route.split(" ")
        const { status } = await ask(caller, method, path)
        if (status !== 403 && !FREE.some((free) => free.test(route))) {
          open.push(`${route}: ${status}`)
        }
      }
      return open
    }
    const aSecretKey = async () => {
      const { result } = await createApiKeysWorkflow(getContainer()).run({
        input: {
          api_keys: [{ type: "secret", title: "Books", created_by: "user_1" }],
        },
      })
      const basic = Buffer.from(`${result[0]?.token}:`).toString("base64")
      return { headers: { authorization: `Basic ${basic}` } }
    }
    const roles = () => keepStaffRoles(getContainer())
    const withRole = async (name: string) =>
      staffWith(getContainer(), [String((await roles()).get(name))])

    describe("the staff's roles", () => {
      it("leave no admin route open to somebody without a role", async () => {
        const nobody = await staffWith(getContainer(), [])
        expect(await openTo(nobody)).toEqual([])
      })

      it("leave none open to a secret key either, which has no role", async () => {
        const key = await aSecretKey()
        expect(await openTo(key)).toEqual([])
        expect(await ask(key, "GET", "/admin/cooperatives")).toMatchObject({
          status: 403,
          data: {
            message:
              "A secret key has no role in this shop; sign in as a person who has one.",
          },
        })
      })

      it("say in one sentence what is missing", async () => {
        const nobody = await staffWith(getContainer(), [])
        const finance = await withRole("Finance")
        expect(await ask(nobody, "GET", "/admin/orders")).toMatchObject({
          status: 403,
          data: {
            message:
              "You have no role in this shop; an administrator can give you one.",
          },
        })
        expect(await ask(finance, "POST", "/admin/products")).toMatchObject({
          status: 403,
          data: {
            message:
              "Your role does not include product:create, inventory_item:create, price:create; an administrator can give you one that does.",
          },
        })
      })

      it("let each role do its work, and not the others'", async () => {
        const { id } = await aCooperative(getContainer())
        const expected: [string, string, string, number][] = [
          ["Catalogue", "GET", `/admin/cooperatives/${id}`, 200],
          ["Catalogue", "POST", `/admin/cooperatives/${id}/suspend`, 200],
          ["Catalogue", "GET", "/admin/product-options", 200],
          ["Catalogue", "GET", "/admin/orders", 403],
          ["Catalogue", "GET", "/admin/customers", 403],
          ["Warehouse", "GET", "/admin/orders", 200],
          ["Warehouse", "GET", `/admin/cooperatives/${id}`, 200],
          ["Warehouse", "POST", `/admin/cooperatives/${id}/reactivate`, 403],
          ["Warehouse", "POST", "/admin/payments/x/refund", 403],
          ["Finance", "GET", "/admin/orders", 200],
          ["Finance", "POST", "/admin/orders/x/fulfillments", 403],
          ["Finance", "POST", "/admin/hub/receipts", 403],
          ["Warehouse", "GET", "/admin/hub/board", 200],
          ["Administrator", "GET", "/admin/rbac/roles", 200],
          ["Finance", "GET", "/admin/rbac/roles", 403],
          ["Finance", "POST", "/admin/users/x/roles", 403],
        ]
        const people = new Map<string, { headers: object }>()
        for (const [role, method, path, status] of expected) {
          const person = people.get(role) ?? (await withRole(role))
          people.set(role, person)
          const answer = await ask(person, method, path)
          expect([role, method, path, answer.status]).toEqual([
            role,
            method,
            path,
            status,
          ])
        }
      })

      it("show bank accounts to finance and administrators alone, however asked", async () => {
        const { id } = await aCooperative(getContainer(), { rib: VALID_RIB })
        const { headers } = await withRole("Administrator")
        const open = await openShop(api, getContainer())
        const product = await open.publish(id)
        const paths = [
          "/admin/cooperatives",
          `/admin/cooperatives/${id}`,
          `/admin/cooperatives/${id}?fields=rib`,
          `/admin/products/${product.id}?fields=id,cooperative.rib`,
          "/admin/products?fields=id,*cooperative",
        ]
        for (const path of paths) {
          for (const role of ["Administrator", "Finance"]) {
            const { data } = await ask(await withRole(role), "GET", path)
            expect([role, path, JSON.stringify(data)]).toEqual([
              role,
              path,
              expect.stringContaining(VALID_RIB),
            ])
          }
          for (const role of ["Catalogue", "Warehouse"]) {
            const { data, status } = await ask(
              await withRole(role),
              "GET",
              path
            )
            expect([role, path, status]).toEqual([role, path, 200])
            expect(JSON.stringify(data)).not.toContain(VALID_RIB)
          }
        }
        const change = (by: { headers: object }, body: object) =>
          ask(by, "POST", `/admin/cooperatives/${id}`, body)
        const catalogue = await withRole("Catalogue")
        expect(await change(catalogue, { rib: null })).toMatchObject({
          status: 403,
          data: { message: expect.stringContaining("bank_account:update") },
        })
        const changed = await change(catalogue, { members: 12 })
        expect(changed.status).toBe(200)
        expect(changed.data.cooperative).not.toHaveProperty("rib")
        const { data } = await change({ headers }, { women: 9 })
        expect(data.cooperative).toMatchObject({ rib: VALID_RIB, members: 12 })
      })

      it("let nobody give money or goods back behind the ledger", async () => {
        const administrator = await withRole("Administrator")
        // As the admin sends them: the core reads bodies before we refuse.
        const doors: [string, object][] = [
          ["/admin/returns", { order_id: "x" }],
          ["/admin/returns/x/receive/confirm", {}],
          ["/admin/exchanges", { order_id: "x" }],
          ["/admin/claims", { order_id: "x", type: "refund" }],
          ["/admin/order-edits", { order_id: "x" }],
          ["/admin/draft-orders/x/convert-to-order", {}],
          ["/admin/payments/x/refund", { amount: 1 }],
          [
            "/admin/orders/x/credit-lines",
            { amount: 1, reference: "x", reference_id: "x" },
          ],
          ["/admin/payment-collections/x/mark-as-paid", { order_id: "x" }],
        ]
        for (const [door, body] of doors) {
          const { status, data } = await ask(administrator, "POST", door, body)
          expect([door, status, data.message]).toEqual([
            door,
            400,
            expect.stringMatching(/After the sale|in the shop|remittance/),
          ])
        }
        expect((await ask(administrator, "GET", "/admin/returns")).status).toBe(
          200
        )
      })

      it("show in the search box only what the role may read", async () => {
        const catalogue = await withRole("Catalogue")
        const search = (query: string) =>
          ask(catalogue, "GET", `/admin/search?q=a${query}`)
        expect((await search("&entity=product")).status).toBe(200)
        expect((await search("&entity=product,customer")).status).toBe(403)
        expect((await search("&entity[]=order")).status).toBe(403)
        expect((await search("")).status).toBe(403)
      })

      it("count from the next request on, whatever the token says", async () => {
        const finance = await withRole("Finance")
        expect((await ask(finance, "GET", "/admin/orders")).status).toBe(200)
        await getContainer()
          .resolve(ContainerRegistrationKeys.LINK)
          .dismiss({
            [Modules.USER]: { user_id: finance.user_id },
            [Modules.RBAC]: { rbac_role_id: (await roles()).get("Finance") },
          })
        expect((await ask(finance, "GET", "/admin/orders")).status).toBe(403)
        const me = await ask(finance, "GET", "/admin/users/me")
        expect(me.status).toBe(200)
      })

      it("are seeded once, and keep what an administrator added", async () => {
        const rbac = getContainer().resolve(Modules.RBAC)
        const role_id = String((await roles()).get("Warehouse"))
        const [policy] = await rbac.listRbacPolicies({ key: "promotion:read" })
        await rbac.createRbacRolePolicies({
          role_id,
          policy_id: String(policy?.id),
        })
        const before = await rbac.listRbacRolePolicies({ role_id })
        expect((await roles()).get("Warehouse")).toBe(role_id)
        expect(await rbac.listRbacRolePolicies({ role_id })).toEqual(before)
      })
    })

    describe("what waits for staff", () => {
      it("is counted with the oldest of each, and only what the role may do", async () => {
        const { cooperatives, cooperativeOrders } = servicesOf(getContainer())
        const { id: cooperative_id } = await aCooperative(getContainer())
        await cooperatives.createCertificates({
          cooperative_id,
          type: "onssa",
          number: "ES.9",
          issuer: "ONSSA",
          valid_until: new Date(Date.now() + 10 * DAY_MS),
        })
        const placed_at = new Date(Date.now() - 3 * DAY_MS)
        await cooperativeOrders.createCooperativeOrders([
          { ...A_PART, order_id: "order_late", cooperative_id, placed_at },
          {
            ...A_PART,
            order_id: "order_new",
            cooperative_id,
            placed_at: new Date(),
          },
        ])
        const tasksOf = async (role: string): Promise<StaffTask[]> => {
          const person = await withRole(role)
          const path = "/admin/to-do/cooperatives"
          const { status, data } = await ask(person, "GET", path)
          expect(status).toBe(200)
          return data.tasks
        }
        const keys = (tasks: StaffTask[]) => tasks.map(({ key }) => key)
        const catalogue = await tasksOf("Catalogue")
        expect(catalogue).toContainEqual({
          key: "late_to_accept",
          count: 1,
          link: "/cooperative-orders?late=accept",
          oldest_at: placed_at.toISOString(),
        })
        expect(catalogue).toContainEqual(
          expect.objectContaining({ key: "certificates_expiring", count: 1 })
        )
        expect(catalogue).toContainEqual({
          key: "applications",
          count: 0,
          link: "/cooperatives/applications?status=submitted",
          oldest_at: null,
        })
        expect(keys(await tasksOf("Finance"))).toEqual([
          "late_to_accept",
          "late_to_make_ready",
        ])
        const administrator = await withRole("Administrator")
        const list = await ask(
          administrator,
          "GET",
          "/admin/cooperative-orders?late=accept"
        )
        expect(list.data.cooperative_orders).toHaveLength(1)
        const expiring = await ask(
          administrator,
          "GET",
          "/admin/certificates?state=expiring"
        )
        expect(expiring.data.count).toBe(1)
        const alerts = await ask(administrator, "GET", "/admin/stock-alerts")
        expect(alerts.data).toMatchObject({ stock_alerts: [], count: 0 })
      })
    })
  },
})
