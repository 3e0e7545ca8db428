import type { ActivitySubject } from "./activity"

/** How a mutating route is noted: its action, and the thing that it changes. */
export type ActivityRoute = {
  method: "POST" | "DELETE"
  /** As Express writes it; the parameter named in `by` identifies the thing. */
  path: string
  action: string
  subject: ActivitySubject
  /** Absent: the cooperative itself, or the newest thing of its kind. */
  by?: string
  creates?: boolean
}

const acts = (
  path: string,
  subject: ActivitySubject,
  verbs: Partial<Record<"POST" | "DELETE", string>>,
  more: Pick<ActivityRoute, "by" | "creates"> = {}
): ActivityRoute[] =>
  (["POST", "DELETE"] as const).flatMap((method) => {
    const verb = verbs[method]
    return verb
      ? [{ method, path, action: `${subject}.${verb}`, subject, ...more }]
      : []
  })

const create = { creates: true }

/** Every route that changes a cooperative or what is its own, and its name. */
export const ACTIVITY_ROUTES: ActivityRoute[] = [
  ...vendorActs(),
  ...adminActs(),
]

function vendorActs(): ActivityRoute[] {
  const listing = { by: "id" }
  return [
    ...acts("/vendor/me", "cooperative_admin", { POST: "updated" }),
    ...acts("/vendor/cooperative", "cooperative", { POST: "updated" }),
    ...acts("/vendor/cooperative/pictures", "cooperative", { POST: "updated" }),
    ...acts("/vendor/holiday", "cooperative", { POST: "updated" }),
    ...acts("/vendor/application", "cooperative_application", {
      POST: "submitted",
    }),
    ...acts(
      "/vendor/admins/:id",
      "cooperative_admin",
      { POST: "updated", DELETE: "removed" },
      { by: "id" }
    ),
    ...acts(
      "/vendor/invitations",
      "cooperative_invitation",
      { POST: "sent" },
      create
    ),
    ...acts(
      "/vendor/invitations/:id",
      "cooperative_invitation",
      { DELETE: "revoked" },
      { by: "id" }
    ),
    ...acts(
      "/vendor/assistance",
      "assistance_grant",
      { POST: "given" },
      create
    ),
    ...acts(
      "/vendor/assistance/:id",
      "assistance_grant",
      { DELETE: "revoked" },
      { by: "id" }
    ),
    ...acts("/vendor/certificates", "certificate", { POST: "added" }, create),
    ...acts(
      "/vendor/certificates/:id",
      "certificate",
      { POST: "updated", DELETE: "removed" },
      { by: "id" }
    ),
    ...acts(
      "/vendor/certificates/:id/document",
      "certificate",
      { POST: "document-sent" },
      { by: "id" }
    ),
    ...acts("/vendor/listings", "listing", { POST: "created" }, create),
    ...acts("/vendor/listings/:id", "listing", { DELETE: "deleted" }, listing),
    ...acts(
      "/vendor/listings/:id/change",
      "listing",
      { POST: "edited", DELETE: "edit-discarded" },
      listing
    ),
    ...acts(
      "/vendor/listings/:id/submit",
      "listing",
      { POST: "submitted" },
      listing
    ),
    ...acts(
      "/vendor/listings/:id/pause",
      "listing",
      { POST: "paused" },
      listing
    ),
    ...acts(
      "/vendor/listings/:id/resume",
      "listing",
      { POST: "resumed" },
      listing
    ),
    ...acts(
      "/vendor/listings/:id/sizes",
      "listing",
      { POST: "size-added" },
      listing
    ),
    ...acts(
      "/vendor/listings/:id/sizes/:size_id",
      "listing",
      { POST: "size-changed", DELETE: "size-removed" },
      listing
    ),
    ...acts("/vendor/imports", "listing", { POST: "imported" }, create),
    ...acts("/vendor/stock", "stock", { POST: "moved" }),
    ...acts("/vendor/stock/threshold", "stock", { POST: "threshold-set" }),
    ...["accept", "ready", "refuse"].flatMap((verb) =>
      acts(
        `/vendor/cooperative-orders/:id/${verb}`,
        "cooperative_order",
        {
          POST: verb === "ready" ? "made-ready" : `${verb.replace(/e$/, "")}ed`,
        },
        { by: "id" }
      )
    ),
  ]
}

function adminActs(): ActivityRoute[] {
  const cooperative = "/admin/cooperatives/:id"
  const itself = { by: "id" }
  const records = [
    ["certificates", "certificate"],
    ["programmes", "programme"],
    ["trainings", "training"],
    ["prizes", "prize"],
    ["coaching-sessions", "coaching_session"],
  ] as const
  return [
    ...acts("/admin/cooperatives", "cooperative", { POST: "created" }, create),
    ...acts(
      cooperative,
      "cooperative",
      { POST: "updated", DELETE: "deleted" },
      itself
    ),
    ...(
      [
        ["approve", "approved"],
        ["suspend", "suspended"],
        ["reactivate", "reactivated"],
        ["close", "closed"],
      ] as const
    ).flatMap(([verb, done]) =>
      acts(`${cooperative}/${verb}`, "cooperative", { POST: done }, itself)
    ),
    ...acts(
      `${cooperative}/admins`,
      "cooperative_admin",
      { POST: "added" },
      create
    ),
    ...acts(
      `${cooperative}/admins/:admin_id`,
      "cooperative_admin",
      { DELETE: "removed" },
      { by: "admin_id" }
    ),
    ...acts(
      `${cooperative}/invitations`,
      "cooperative_invitation",
      { POST: "sent" },
      create
    ),
    ...acts(
      `${cooperative}/invitations/:invitation_id`,
      "cooperative_invitation",
      { DELETE: "revoked" },
      { by: "invitation_id" }
    ),
    ...records.flatMap(([folder, subject]) => [
      ...acts(`${cooperative}/${folder}`, subject, { POST: "added" }, create),
      ...acts(
        `${cooperative}/${folder}/:record_id`,
        subject,
        { POST: "updated", DELETE: "removed" },
        { by: "record_id" }
      ),
    ]),
    ...["verify", "refuse"].flatMap((verb) =>
      acts(
        `${cooperative}/certificates/:record_id/${verb}`,
        "certificate",
        { POST: verb === "verify" ? "verified" : "refused" },
        { by: "record_id" }
      )
    ),
    ...["approve", "refuse"].flatMap((verb) =>
      acts(
        `/admin/cooperative-applications/:id/${verb}`,
        "cooperative_application",
        { POST: `${verb.replace(/e$/, "")}ed` },
        itself
      )
    ),
    ...acts(
      "/admin/cooperative-applications/:id/documents/:file_id",
      "cooperative_application",
      { POST: "document-judged" },
      itself
    ),
    ...acts(
      "/admin/listing-changes/:id",
      "listing_change",
      { POST: "corrected" },
      itself
    ),
    ...acts(
      "/admin/listing-changes/:id/publish",
      "listing_change",
      { POST: "published" },
      itself
    ),
    ...acts(
      "/admin/listing-changes/:id/return",
      "listing_change",
      { POST: "returned" },
      itself
    ),
    ...acts("/admin/products/:id", "listing", { POST: "updated" }, itself),
    ...acts(
      "/admin/products/:id/cooperative",
      "listing",
      { POST: "assigned" },
      itself
    ),
  ]
}

/** Routes that change nothing of a cooperative, and why that is so. */
export const NOT_NOTED: Record<string, string> = {
  "POST /vendor/me/sign-out-everywhere": "ends sessions of one person",
  "POST /vendor/notifications/read": "says that one person has read",
  "POST /vendor/photos": "a photo is nothing before a listing shows it",
  "POST /admin/cooperatives/:id/assist":
    "opens the space; what is done there is noted",
}
