/** What anyone may read of a cooperative. */
export const PUBLIC_COOPERATIVE_FIELDS = [
  "id",
  "handle",
  "name",
  "town",
  "tagline",
  "story",
  "founded",
  "members",
  "women",
  "country",
  "region",
  "latitude",
  "longitude",
  "logo",
  "cover",
  "logo_alt",
  "cover_alt",
  "on_holiday",
  "holiday_until",
  "created_at",
]

/** What a basket or an order shows of a line's maker. */
export const PUBLIC_MAKER_FIELDS = [
  "id",
  "handle",
  "name",
  "town",
  "region",
  "on_holiday",
  "holiday_until",
]

/** What anyone may read of a listing. */
export const PUBLIC_LISTING_FIELDS = [
  "id",
  "class",
  "sign_type",
  "sign_name",
  "how_made",
  "how_to_use",
  "how_to_keep",
  "composition",
  "allergens",
  "harvest_months",
  "market_overrides",
]

/** What anyone may read of a cooperative's proofs and distinctions. */
export const PUBLIC_RECORD_FIELDS = [
  "certificates.type",
  "certificates.number",
  "certificates.issuer",
  "certificates.product_ids",
  "certificates.valid_until",
  "certificates.verified_at",
  "programmes.name",
  "programmes.organiser",
  "programmes.started_on",
  "programmes.ended_on",
  "trainings.name",
  "trainings.provider",
  "trainings.held_on",
  "prizes.name",
  "prizes.issuer",
  "prizes.year",
  "prizes.rank",
]
