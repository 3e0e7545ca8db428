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
  /** Absent where the role may not read it. */
  rib?: string | null
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
  coaching_sessions: RecordRow[]
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
  type: string
  number: string
  issuer: string
  valid_until: string | null
  verified_at: string | null
  refused_at: string | null
  refusal_reason: string | null
  /** A web address that staff noted, or the id of the cooperative's file. */
  document: string | null
}

/** A certificate in a list of all makers. */
export type CertificateOfMaker = CertificateRow & {
  cooperative: { id: string; name: string }
}

/** A line of the ledger, as the settlements answer it; minor units. */
export type LedgerLine = {
  id: string
  /** Whose money it is. */
  account: string
  kind: string
  amount: number
  currency_code: string
  occurred_at: string
  order_id: string | null
  order_display_id: number | null
  reason: string | null
}

/** A size that runs out. */
export type StockAlertRow = {
  id: string
  threshold: number
  alerted_at: string
  stock: number | null
  variant_title: string | null
  product: { id: string; title: string } | null
  cooperative: { id: string; name: string } | null
}

export type CooperativeProduct = {
  id: string
  title: string
  status: string
  thumbnail: string | null
  /** The edit of its listing that is not decided yet. */
  change: { id: string; status: string } | null
}

/** A maker's part of an order, with its maker. */
export type CooperativeOrderRow = CooperativeOrderShape & {
  cooperative?: { id: string; name: string } | null
}
