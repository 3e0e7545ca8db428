import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createCooperativeAdminWorkflow,
  type CreateCooperativeAdminInput,
} from "@coopstore/cooperatives/workflows"

type Client = {
  post: (path: string, body: object) => Promise<{ data: { token: string } }>
}

const PASSWORD = "a-long-secret"

let sequence = 0

/** A new person of a cooperative, and the headers that they send. */
export async function signInFor(
  api: Client,
  container: MedusaContainer,
  cooperative_id: string,
  fields: Partial<CreateCooperativeAdminInput> = {}
) {
  sequence += 1
  const email = `person-${sequence}@example.com`
  const { result: admin } = await createCooperativeAdminWorkflow(container).run(
    { input: { cooperative_id, email, password: PASSWORD, ...fields } }
  )
  const { data } = await api.post("/auth/cooperative_admin/emailpass", {
    email,
    password: PASSWORD,
  })
  return {
    admin_id: admin.id,
    email,
    password: PASSWORD,
    headers: { authorization: `Bearer ${data.token}` },
  }
}
