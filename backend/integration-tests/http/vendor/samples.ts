import { A_SIZE, aContent, aPhotoForm } from "./shop-floor"
import type { World } from "./world"

/** A request that its rightful owner may make, about things of the world. */
export type Sample = {
  /** As the table of routes names it. */
  route: `${"GET" | "POST" | "DELETE"} /vendor/${string}`
  path?: (world: World) => string
  body?: (world: World) => object | Promise<object>
  /** Texts that the route takes besides, so that they are no forgery. */
  takes?: string[]
}

const certificate = { type: "organic", number: "B-1", issuer: "Ecocert" }
const form = (field: string, content: string) => {
  const data = new FormData()
  data.append(field, new Blob([content]), "file")
  return data
}

/**
 * One request for every route of the space, in an order in which each finds
 * what it needs: the last ones take things away.
 */
export const SAMPLES: Sample[] = [
  { route: "GET /vendor/me" },
  {
    route: "POST /vendor/me",
    body: () => ({ first_name: "Zineb" }),
    takes: ["last_name", "phone"],
  },
  { route: "GET /vendor/cooperative" },
  {
    route: "POST /vendor/cooperative",
    body: () => ({ members: 30 }),
    takes: ["tagline", "story"],
  },
  {
    route: "POST /vendor/cooperative/pictures",
    body: ({ things }) => ({ kind: "cover", photo_id: things.photo.id }),
  },
  { route: "POST /vendor/holiday", body: () => ({ on_holiday: false }) },
  { route: "GET /vendor/application" },
  { route: "GET /vendor/admins" },
  {
    route: "POST /vendor/admins/:id",
    path: ({ editor }) => `/vendor/admins/${editor.admin_id}`,
    body: () => ({ role: "editor" }),
  },
  { route: "GET /vendor/invitations" },
  {
    route: "POST /vendor/invitations",
    body: () => ({
      email: "someone@example.com",
      role: "editor",
      language: "fr",
    }),
  },
  { route: "GET /vendor/assistance" },
  {
    route: "POST /vendor/assistance",
    body: ({ floor }) => ({
      user_id: floor.staff.user_id,
      scope: "all",
      days: 1,
    }),
  },
  { route: "GET /vendor/activity" },
  { route: "GET /vendor/certificates" },
  { route: "POST /vendor/certificates", body: () => certificate },
  {
    route: "POST /vendor/certificates/:id",
    path: ({ things }) => `/vendor/certificates/${things.certificate}`,
    body: () => ({ number: "ES.2" }),
    takes: ["issuer"],
  },
  {
    route: "POST /vendor/certificates/:id/document",
    path: ({ things }) => `/vendor/certificates/${things.certificate}/document`,
    body: () => form("document", "%PDF-1.7 proof"),
  },
  {
    route: "GET /vendor/certificates/:id/document",
    path: ({ things }) => `/vendor/certificates/${things.certificate}/document`,
  },
  { route: "GET /vendor/listings" },
  {
    route: "POST /vendor/listings",
    body: () => ({ language: "ar", content: aContent(), sizes: [A_SIZE] }),
  },
  ...onDraft(0, [
    ["GET", "", undefined],
    ["GET", "/history", undefined],
    [
      "POST",
      "/change",
      ({ things }) => ({
        language: "ar",
        revision: 1,
        content: aContent({ photo_ids: [things.photo.id] }),
      }),
    ],
    ["POST", "/submit", () => ({})],
    ["POST", "/sizes", () => ({ ...A_SIZE, net_quantity: 900 })],
  ]),
  {
    route: "POST /vendor/listings/:id/sizes/:size_id",
    path: ({ things: { drafts } }) =>
      `/vendor/listings/${drafts[0].id}/sizes/${drafts[0].large}`,
    body: () => ({ price: 12_500 }),
  },
  {
    route: "POST /vendor/listings/:id/pause",
    path: ({ things }) => `/vendor/listings/${things.shown.id}/pause`,
    body: () => ({}),
  },
  {
    route: "POST /vendor/listings/:id/resume",
    path: ({ things }) => `/vendor/listings/${things.shown.id}/resume`,
    body: () => ({}),
  },
  { route: "POST /vendor/photos", body: () => aPhotoForm() },
  { route: "GET /vendor/stock" },
  {
    route: "POST /vendor/stock",
    body: ({ things }) => ({
      movements: [
        {
          kind: "adjust",
          variant_id: things.drafts[0].large,
          delta: 1,
        },
      ],
    }),
  },
  {
    route: "POST /vendor/stock/threshold",
    body: ({ things }) => ({
      variant_id: things.drafts[0].large,
      threshold: 3,
    }),
  },
  { route: "GET /vendor/cooperative-orders" },
  ...onOrder(0, "GET", "", undefined),
  ...onOrder(0, "POST", "/accept", {}),
  ...onOrder(0, "POST", "/ready", {}),
  ...onOrder(1, "POST", "/refuse", { reason: "La récolte a gelé" }),
  { route: "GET /vendor/preparation" },
  { route: "GET /vendor/statistics" },
  { route: "GET /vendor/balance" },
  { route: "GET /vendor/ledger" },
  { route: "GET /vendor/ledger/export" },
  { route: "GET /vendor/statements" },
  {
    route: "GET /vendor/statements/:id/file",
    path: ({ things }) =>
      `/vendor/statements/${things.statement.id}/file?format=csv`,
  },
  { route: "GET /vendor/notifications" },
  { route: "POST /vendor/notifications/read", body: () => ({}) },
  { route: "GET /vendor/imports/template" },
  {
    route: "POST /vendor/imports",
    body: () =>
      form(
        "file",
        "reference;product;category;class;quantity;unit;price;stock\nA;B;miels;honey;1;kg;10;1"
      ),
  },
  { route: "GET /vendor/exports/listings" },
  { route: "GET /vendor/exports/orders" },
  {
    route: "DELETE /vendor/listings/:id/sizes/:size_id",
    path: ({ things: { drafts } }) =>
      `/vendor/listings/${drafts[1].id}/sizes/${drafts[1].small}`,
  },
  {
    route: "DELETE /vendor/listings/:id",
    path: ({ things }) => `/vendor/listings/${things.drafts[2].id}`,
  },
  {
    route: "DELETE /vendor/invitations/:id",
    path: ({ things }) => `/vendor/invitations/${things.invitation}`,
  },
  {
    route: "DELETE /vendor/assistance/:id",
    path: ({ things }) => `/vendor/assistance/${things.grant}`,
  },
  {
    route: "DELETE /vendor/certificates/:id",
    path: ({ things }) => `/vendor/certificates/${things.certificate}`,
  },
  {
    route: "DELETE /vendor/admins/:id",
    path: ({ editor }) => `/vendor/admins/${editor.admin_id}`,
  },
  { route: "POST /vendor/me/sign-out-everywhere", body: () => ({}) },
]

/** Routes whose rightful use needs a state that another suite prepares. */
export const SHOWN_ELSEWHERE: Record<string, string> = {
  "POST /vendor/application": "people.spec.ts: a refused one is sent again",
  "DELETE /vendor/listings/:id/change": "listings.spec.ts: of a published one",
}

function onDraft(
  index: 0 | 1 | 2,
  calls: [
    method: "GET" | "POST",
    rest: string,
    body: ((world: World) => object) | undefined,
  ][]
): Sample[] {
  return calls.map(([method, rest, body]) => ({
    route: `${method} /vendor/listings/:id${rest}` as const,
    path: ({ things }) => `/vendor/listings/${things.drafts[index].id}${rest}`,
    ...(body && { body }),
  }))
}

function onOrder(
  index: number,
  method: "GET" | "POST",
  rest: string,
  body: object | undefined
): Sample[] {
  return [
    {
      route: `${method} /vendor/cooperative-orders/:id${rest}` as const,
      path: ({ things }) =>
        `/vendor/cooperative-orders/${things.orders[index]}${rest}`,
      ...(body && { body: () => body }),
    },
  ]
}
