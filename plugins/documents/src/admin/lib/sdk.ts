import Medusa from "@medusajs/js-sdk"

/** Client of the backend that serves this admin. */
export const sdk = new Medusa({
  baseUrl: __BACKEND_URL__ ?? "/",
  auth: {
    type: __AUTH_TYPE__ ?? "session",
    jwtTokenStorageKey: __JWT_TOKEN_STORAGE_KEY__,
  },
})

/** The address of an admin route that answers a paper, for a link. */
export const paperAddress = (path: string) =>
  `${(__BACKEND_URL__ ?? "").replace(/\/$/, "")}/admin/${path}`
