import Medusa from "@medusajs/js-sdk"

// Set by the admin's bundler.
declare const __BACKEND_URL__: string | undefined
declare const __AUTH_TYPE__: "session" | "jwt" | undefined
declare const __JWT_TOKEN_STORAGE_KEY__: string | undefined

/** Client of the backend that serves this admin. */
export const sdk = new Medusa({
  baseUrl: __BACKEND_URL__ ?? "/",
  auth: {
    type: __AUTH_TYPE__ ?? "session",
    jwtTokenStorageKey: __JWT_TOKEN_STORAGE_KEY__,
  },
})

/** The address of an admin route that answers a file, for a link. */
export const fileAddress = (path: string) =>
  `${(__BACKEND_URL__ ?? "").replace(/\/$/, "")}/admin/${path}`
