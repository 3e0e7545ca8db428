import { acts, create, type ActivityRoute } from "./activity-route"

/** What is noted of the space. */
export function vendorActs(): ActivityRoute[] {
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
