import type { VendorRoute } from "./vendor-route"

type Rights = Pick<VendorRoute, "role" | "access" | "personal">

const read: Rights = { role: "editor", access: "read" }
const self: Rights = { role: "editor", access: "self", personal: true }
const write: Rights = { role: "editor", access: "write" }
const publish: Rights = { role: "editor", access: "publish" }
const managerRead: Rights = { role: "manager", access: "read" }
const managerWrite: Rights = { role: "manager", access: "write" }
/** People, and who may act for the cooperative, are never a coach's business. */
const peopleRead: Rights = { ...managerRead, personal: true }
const peopleWrite: Rights = { ...managerWrite, personal: true }
/** Calling a coach off must not depend on the cooperative's status. */
const peopleRevoke: Rights = { ...peopleRead, access: "self" }

/**
 * Every route of the space and who may call it. A route that is not named here
 * (or in the `vendor_routes` option) answers 404 to everybody.
 */
export const VENDOR_ROUTES: VendorRoute[] = [
  ...routes("/vendor/me", { GET: read, POST: self }),
  ...routes("/vendor/me/sign-out-everywhere", { POST: self }),

  ...routes("/vendor/cooperative", { GET: read, POST: managerWrite }),
  ...routes("/vendor/cooperative/pictures", { POST: managerWrite }),
  ...routes("/vendor/holiday", { POST: managerWrite }),
  ...routes("/vendor/application", { GET: peopleRead, POST: peopleWrite }),
  ...routes("/vendor/admins", { GET: peopleRead }),
  ...routes("/vendor/admins/:id", { POST: peopleWrite, DELETE: peopleWrite }),
  ...routes("/vendor/invitations", { GET: peopleRead, POST: peopleWrite }),
  ...routes("/vendor/invitations/:id", { DELETE: peopleWrite }),
  ...routes("/vendor/assistance", { GET: peopleRead, POST: peopleWrite }),
  ...routes("/vendor/assistance/:id", { DELETE: peopleRevoke }),
  ...routes("/vendor/activity", { GET: managerRead }),
  ...routes("/vendor/certificates", { GET: read, POST: managerWrite }),
  ...routes("/vendor/certificates/:id", {
    POST: managerWrite,
    DELETE: managerWrite,
  }),

  ...routes("/vendor/certificates/:id/document", {
    GET: read,
    POST: managerWrite,
  }),
  ...routes("/vendor/listings", { GET: read, POST: write }),
  ...routes("/vendor/listings/:id", { GET: read, DELETE: write }),
  ...routes("/vendor/listings/:id/history", { GET: read }),
  ...routes("/vendor/listings/:id/change", { POST: write, DELETE: write }),
  ...routes("/vendor/listings/:id/submit", { POST: publish }),
  ...routes("/vendor/listings/:id/pause", { POST: write }),
  ...routes("/vendor/listings/:id/resume", { POST: publish }),
  ...routes("/vendor/listings/:id/sizes", { POST: write }),
  ...routes("/vendor/listings/:id/sizes/:size_id", {
    POST: write,
    DELETE: write,
  }),
  ...routes("/vendor/photos", { POST: write }),
  ...routes("/vendor/stock", { GET: read, POST: write }),
  ...routes("/vendor/stock/threshold", { POST: write }),

  ...routes("/vendor/cooperative-orders", { GET: managerRead }),
  ...routes("/vendor/cooperative-orders/:id", { GET: managerRead }),
  ...routes("/vendor/cooperative-orders/:id/accept", { POST: managerWrite }),
  ...routes("/vendor/cooperative-orders/:id/ready", { POST: managerWrite }),
  ...routes("/vendor/cooperative-orders/:id/refuse", { POST: managerWrite }),
  ...routes("/vendor/preparation", { GET: managerRead }),
  ...routes("/vendor/statistics", { GET: managerRead }),

  ...routes("/vendor/notifications", { GET: read }),
  ...routes("/vendor/notifications/read", { POST: self }),

  ...routes("/vendor/imports/template", { GET: read }),
  ...routes("/vendor/imports", { POST: write }),
  ...routes("/vendor/exports/listings", { GET: read }),
  ...routes("/vendor/exports/orders", { GET: managerRead }),
]

function routes(
  path: string,
  rights: Partial<Record<VendorRoute["method"], Rights>>
): VendorRoute[] {
  return (["GET", "POST", "DELETE"] as const).flatMap((method) => {
    const right = rights[method]
    return right ? [{ method, path, ...right }] : []
  })
}
