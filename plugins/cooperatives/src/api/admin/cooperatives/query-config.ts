const ADMIN_COOPERATIVE_FIELDS = [
  "id",
  "handle",
  "status",
  "name",
  "town",
  "tagline",
  "story",
  "ice",
  "rib",
  "founded",
  "members",
  "women",
  "country",
  "region",
  "latitude",
  "longitude",
  "contact_email",
  "contact_phone",
  "logo",
  "cover",
  "logo_alt",
  "cover_alt",
  "metadata",
  "created_at",
  "updated_at",
]

export const listCooperativesConfig = {
  defaults: ADMIN_COOPERATIVE_FIELDS,
  isList: true,
}

export const retrieveCooperativeConfig = {
  defaults: [
    ...ADMIN_COOPERATIVE_FIELDS,
    "withdrawn_product_ids",
    "admins.*",
    "certificates.*",
    "programmes.*",
    "trainings.*",
    "prizes.*",
    "coaching_sessions.*",
  ],
  isList: false,
}

export const listCooperativeProductsConfig = {
  defaults: [
    "product.id",
    "product.title",
    "product.status",
    "product.thumbnail",
  ],
  isList: true,
}
