import type { Language } from "../../types/languages"
import type { CooperativeAdminRole } from "../../types/vendor-context"
import type { CooperativeStatus } from "../../types/cooperative-statuses"
import type { CooperativeOrderShape } from "../../types/cooperative-order"
import type { Translations } from "../../types/translations"

/** A row of the cooperatives list. */
export type CooperativeSummary = {
  id: string
  handle: string
  status: CooperativeStatus
  name: string
  town: string
  region: string | null
  members: number | null
}

/** A cooperative as staff see it; dates are ISO strings. */
export type CooperativeDetail = CooperativeSummary & {
  tagline: string | null
  story: string | null
  ice: string | null
  rib: string | null
  founded: number | null
  women: number | null
  country: string
  latitude: number | null
  longitude: number | null
  contact_email: string | null
  contact_phone: string | null
  logo: string | null
  cover: string | null
  logo_alt: string | null
  cover_alt: string | null
  withdrawn_product_ids: string[]
  translations: Translations
  admins: CooperativePerson[]
  certificates: CertificateRow[]
  programmes: RecordRow[]
  trainings: RecordRow[]
  prizes: RecordRow[]
}

export type CooperativePerson = {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
  phone: string | null
  role: CooperativeAdminRole
  language: Language
}

/** A certificate, programme, training or prize. */
export type RecordRow = { id: string } & Record<string, unknown>

export type CertificateRow = RecordRow & {
  verified_at: string | null
  /** A web address that staff noted, or the id of the cooperative's file. */
  document: string | null
}

export type CooperativeProduct = {
  id: string
  title: string
  status: string
  thumbnail: string | null
}

/** A maker's part of an order, with its maker. */
export type CooperativeOrderRow = CooperativeOrderShape & {
  cooperative?: { id: string; name: string } | null
}
