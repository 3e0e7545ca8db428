import { z } from "zod"
import type { SeedSummary } from "../shop/run-file.ts"

const Answer = z.object({ token: z.string() })

/** Signs the demo's administrator and cooperative in; answers their headers. */
export async function signIn(backendUrl: string, { credentials }: SeedSummary) {
  const authorise = async (actor: string, body: object) => {
    const response = await fetch(`${backendUrl}/auth/${actor}/emailpass`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    })
    const { token } = Answer.parse(await response.json())
    return { authorization: `Bearer ${token}` }
  }
  return {
    staff: await authorise("user", credentials.staff),
    maker: await authorise("cooperative_admin", credentials.cooperative),
  }
}
