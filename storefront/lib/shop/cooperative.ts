import type { LocalisedText } from "./localised-text"

/** A cooperative in a list. */
export type CooperativeSummary = {
  id: string
  handle: string
  name: string
  town: string
  tagline: LocalisedText | null
  region: string | null
  country: string
  founded: number | null
  members: number | null
  women: number | null
  latitude: number | null
  longitude: number | null
  logo: string | null
  logo_alt: string
  cover: string | null
  cover_alt: string
  product_count: number
}

export type Certificate = {
  type: string
  number: string | null
  issuer: string | null
  valid_until: string | null
  verified: boolean
}

/** A programme, training or prize on a cooperative's page. */
export type Milestone = {
  kind: "programme" | "training" | "prize"
  name: string
  detail: string | null
  year: number | null
}

/** Everything that a cooperative's page shows. */
export type Cooperative = CooperativeSummary & {
  story: LocalisedText | null
  certificates: Certificate[]
  milestones: Milestone[]
}
