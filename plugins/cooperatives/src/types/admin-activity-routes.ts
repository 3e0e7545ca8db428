import { acts, create, type ActivityRoute } from "./activity-route"

/** What is noted of the admin. */
export function adminActs(): ActivityRoute[] {
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
    ...acts(
      "/admin/products/:id",
      "listing",
      { POST: "updated", DELETE: "deleted" },
      itself
    ),
    ...acts(
      "/admin/products/:id/variants",
      "listing",
      { POST: "size-added" },
      itself
    ),
    // Also several at once, which the core calls batch.
    ...acts(
      "/admin/products/:id/variants/:variant_id",
      "listing",
      { POST: "size-changed", DELETE: "size-removed" },
      itself
    ),
    ...acts(
      "/admin/products/:id/cooperative",
      "listing",
      { POST: "assigned" },
      itself
    ),
  ]
}
