import {
  createCustomerAccountWorkflow,
  createCustomerAddressesWorkflow,
  createUserAccountWorkflow,
} from "@medusajs/medusa/core-flows"
import { createCooperativeAdminWorkflow } from "@coopstore/cooperatives/workflows"
import type { AuthenticationInput } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { keepStaffRoles } from "../staff/keep-staff-roles"
import { findOne, type SeedContext } from "./context"

export type Credentials = { email: string; password: string }

/** Who can sign in to the demo: invented people, marked as such. */
export type DemoPeople = {
  staff: Credentials
  catalogue: Credentials
  warehouse: Credentials
  finance: Credentials
  cooperative: Credentials
  shopper: Credentials
}

/** Names the demo's people; the password is the caller's. */
export const demoPeople = (password: string): DemoPeople => ({
  staff: { email: "equipe@coopstore.example", password },
  catalogue: { email: "catalogue@coopstore.example", password },
  warehouse: { email: "entrepot@coopstore.example", password },
  finance: { email: "finances@coopstore.example", password },
  cooperative: { email: "gestion@tislit-n-wargan.example", password },
  shopper: { email: "cliente@coopstore.example", password },
})

const COOPERATIVE = "tislit-n-wargan"

/** The staff of the demo, by the role that each has. */
const STAFF = [
  { key: "staff", first_name: "Équipe", role: "Administrator" },
  { key: "catalogue", first_name: "Catalogue", role: "Catalogue" },
  { key: "warehouse", first_name: "Entrepôt", role: "Warehouse" },
  { key: "finance", first_name: "Finances", role: "Finance" },
] as const

/**
 * People of each kind: staff of each role, a cooperative's admin and a
 * customer. Answers the id of the administrator.
 */
export async function seedPeople(
  context: SeedContext,
  people: DemoPeople,
  cooperativeIds: Map<string, string>
): Promise<string> {
  const known = (entity: string, { email }: Credentials) =>
    findOne(context, entity, { email })
  const roles = await keepStaffRoles(context.container)
  const staff: { id: string }[] = []
  for (const { key, first_name, role } of STAFF) {
    const role_id = String(roles.get(role))
    staff.push(
      (await known("user", people[key])) ??
        (await createStaff(context, people[key], first_name, role_id))
    )
  }
  if (!(await known("customer", people.shopper))) {
    await seedShopper(context, people.shopper)
  }
  if (!(await known("cooperative_admin", people.cooperative))) {
    await createCooperativeAdminWorkflow(context.container).run({
      input: {
        cooperative_id: String(cooperativeIds.get(COOPERATIVE)),
        ...people.cooperative,
        first_name: "Gestion",
        last_name: "(démonstration)",
      },
    })
  }
  return String(staff[0]?.id)
}

async function createStaff(
  context: SeedContext,
  staff: Credentials,
  first_name: string,
  role_id: string
) {
  const { result } = await createUserAccountWorkflow(context.container).run({
    input: {
      authIdentityId: await register(context, staff),
      userData: {
        email: staff.email,
        first_name,
        last_name: "CoopStore (démonstration)",
        roles: [role_id],
      },
    },
  })
  return result
}

async function seedShopper(context: SeedContext, shopper: Credentials) {
  const { result: customer } = await createCustomerAccountWorkflow(
    context.container
  ).run({
    input: {
      authIdentityId: await register(context, shopper),
      customerData: {
        email: shopper.email,
        first_name: "Cliente",
        last_name: "De Démonstration",
        phone: "+212600000001",
      },
    },
  })
  await createCustomerAddressesWorkflow(context.container).run({
    input: {
      addresses: [
        {
          customer_id: customer.id,
          first_name: "Cliente",
          last_name: "De Démonstration",
          address_1: "1, rue de l’Exemple",
          city: "Rabat",
          postal_code: "10000",
          country_code: "ma",
          phone: "+212600000001",
          is_default_shipping: true,
          is_default_billing: true,
        },
      ],
    },
  })
}

async function register({ container }: SeedContext, body: Credentials) {
  const { success, authIdentity, error } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", { body } as AuthenticationInput)
  if (!success || !authIdentity) {
    throw new Error(`${body.email} could not be registered: ${error}`)
  }
  return authIdentity.id
}
