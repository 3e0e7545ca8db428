import { hasPermission } from "@medusajs/framework"
import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** The account that cooperatives are paid to: a column, not a route. */
export const BANK_ACCOUNT = "bank_account"

const FIELD = "rib"

/**
 * Who may read a bank account, and who may write one. It is a field that any
 * route can be asked for (`?fields=cooperative.rib`), so it is taken out where
 * answers leave rather than where each is made.
 */
export const bankAccountGuard: MiddlewareRoute[] = [
  // Without a method, which would match this very path and nothing below it.
  { matcher: "/admin", middlewares: [hideBankAccounts, keepBankAccounts] },
]

async function hideBankAccounts(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const send = res.json.bind(res)
  res.json = (answer) => {
    if (!holdsAccount(answer)) {
      return send(answer)
    }
    mayDo(req, "read").then(
      (allowed) => send(allowed ? answer : withoutAccounts(answer)),
      next
    )
    return res
  }
  next()
}

async function keepBankAccounts(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) {
  if (holdsAccount(req.body) && !(await mayDo(req, "update"))) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      `Insufficient permissions. Required policies: ${BANK_ACCOUNT}:update`
    )
  }
  next()
}

async function mayDo(
  { auth_context, scope }: AuthenticatedMedusaRequest,
  operation: "read" | "update"
): Promise<boolean> {
  const roles = auth_context?.app_metadata?.roles
  // The core takes nobody's roles for all of them.
  return (
    Array.isArray(roles) &&
    roles.length > 0 &&
    hasPermission({
      roles: roles.map(String),
      actions: { resource: BANK_ACCOUNT, operation },
      container: scope,
    })
  )
}

function holdsAccount(value: unknown): boolean {
  if (typeof value !== "object" || value === null) {
    return false
  }
  return Array.isArray(value)
    ? value.some(holdsAccount)
    : Object.entries(value).some(
        ([name, held]) => name === FIELD || holdsAccount(held)
      )
}

/** What would be sent, but for the accounts. */
function withoutAccounts(answer: unknown): unknown {
  return JSON.parse(
    JSON.stringify(answer, (name: string, held: unknown) =>
      name === FIELD ? undefined : held
    )
  )
}
