import type { BrowserContext } from "@playwright/test"
import { z } from "zod"
import { callBackend } from "./backend"
import { PASSWORD } from "./people"
import { run, type Account } from "./run"

type Actor = "customer" | "cooperative_admin" | "user"

const COOKIES = {
  customer: "coopstore_session",
  cooperative_admin: "coopstore_space",
}

const Token = z.object({ token: z.string() })

/** Signs in behind the scenes. */
export async function signIn(actor: Actor, account: Account): Promise<string> {
  const { token } = await callBackend(Token, `/auth/${actor}/emailpass`, {
    method: "POST",
    body: { email: account.email, password: account.password },
  })
  return token
}

/** Gives a browser the session of somebody who signed in. */
export async function giveSession(
  context: BrowserContext,
  actor: keyof typeof COOKIES,
  token: string
): Promise<void> {
  await context.addCookies([
    {
      name: COOKIES[actor],
      value: token,
      url: run.storefront_url,
      httpOnly: true,
      sameSite: "Lax",
    },
  ])
}

/** Opens a shopper's account behind the scenes. */
export async function openAccount(email: string): Promise<string> {
  const account = { email, password: PASSWORD }
  const { token } = await callBackend(
    Token,
    "/auth/customer/emailpass/register",
    { method: "POST", body: account }
  )
  await callBackend(z.unknown(), "/store/customers", {
    method: "POST",
    token,
    body: { email, first_name: "Amina", last_name: "Essai" },
  })
  return signIn("customer", account)
}
