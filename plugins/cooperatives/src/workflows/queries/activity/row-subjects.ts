import type { ActivitySubject } from "../../../types/activity"

/** The subjects that are rows of a table of their own. */
export type RowSubject = Exclude<
  ActivitySubject,
  "listing" | "listing_change" | "stock"
>

type Row = Record<string, unknown>

type RowRule = {
  /** Followed, and noted with its values. */
  shown: string[]
  /** Personal or secret: that it changed is noted, its values are not. */
  hidden?: string[]
  nameOf: (row: Row) => unknown
}

const named = (...fields: string[]): RowRule["nameOf"] => {
  return (row) => fields.map((field) => row[field] ?? "").join(" ")
}

/** What the log follows of each kind of row. */
export const ROW_SUBJECTS: Record<RowSubject, RowRule> = {
  cooperative: {
    shown: [
      "name",
      "town",
      "tagline",
      "story",
      "status",
      "ice",
      "founded",
      "members",
      "women",
      "country",
      "region",
      "latitude",
      "longitude",
      "on_holiday",
      "holiday_until",
      "logo",
      "cover",
    ],
    hidden: ["rib", "contact_email", "contact_phone"],
    nameOf: named("name"),
  },
  cooperative_admin: {
    shown: ["role", "language"],
    hidden: ["email", "first_name", "last_name", "phone"],
    nameOf: (row) =>
      [row.first_name, row.last_name].filter(Boolean).join(" ") || row.email,
  },
  cooperative_invitation: {
    shown: ["role", "language"],
    nameOf: named("email"),
  },
  certificate: {
    shown: [
      "type",
      "number",
      "issuer",
      "valid_from",
      "valid_until",
      "verified_at",
      "refused_at",
      "refusal_reason",
    ],
    hidden: ["document"],
    nameOf: named("type", "number"),
  },
  programme: {
    shown: ["name", "organiser", "started_on", "ended_on", "coaching_sessions"],
    nameOf: named("name"),
  },
  training: {
    shown: ["name", "provider", "held_on", "participants"],
    nameOf: named("name"),
  },
  prize: {
    shown: ["name", "issuer", "year", "rank"],
    nameOf: named("name", "year"),
  },
  coaching_session: {
    // Notes are between the coach and the cooperative.
    shown: ["held_on", "coach", "topic"],
    hidden: ["note"],
    nameOf: named("topic"),
  },
  assistance_grant: {
    shown: ["scope", "expires_at", "revoked_at"],
    nameOf: named("assistant_name"),
  },
  cooperative_application: {
    shown: ["status", "reason"],
    hidden: ["documents"],
    nameOf: () => null,
  },
  cooperative_order: {
    shown: ["status", "refusal_reason"],
    nameOf: (row) => `#${row.order_display_id}`,
  },
}

/** Columns that a row's name is made of, besides those that are followed. */
export const NAME_FIELDS: Partial<Record<RowSubject, string[]>> = {
  cooperative_invitation: ["email"],
  assistance_grant: ["assistant_name"],
  cooperative_order: ["order_display_id"],
}
