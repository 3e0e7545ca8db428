import { z } from "@medusajs/framework/zod"
import { CERTIFICATE_TYPES } from "./certificate-types"

const name = z.string().trim().min(1).max(200)
const date = z.coerce.date().nullish()
const count = z.number().int().min(0).nullish()
const year = z.number().int().min(1900).max(2100)

/** A certificate, before staff verified it. */
export const certificateSchema = z.strictObject({
  type: z.enum(CERTIFICATE_TYPES),
  number: name,
  issuer: name,
  product_ids: z.array(z.string().min(1)).nullish(),
  valid_from: date,
  valid_until: date,
  document: z.url("The document must be a web address").nullish(),
})

/** A support programme that a cooperative went through. */
export const programmeSchema = z.strictObject({
  name,
  organiser: name,
  started_on: date,
  ended_on: date,
  coaching_sessions: count,
})

/** A training that members attended. */
export const trainingSchema = z.strictObject({
  name,
  provider: name,
  held_on: date,
  participants: count,
})

/** A prize that a cooperative won. */
export const prizeSchema = z.strictObject({
  name,
  issuer: name,
  year,
  rank: z.string().trim().max(100).nullish(),
})

/** A coach worked with a cooperative. */
export const coachingSessionSchema = z.strictObject({
  held_on: z.coerce.date(),
  coach: name,
  topic: name,
  note: z.string().trim().max(5_000).nullish(),
})

/** A person who may sign in for a cooperative. */
export const cooperativeAdminSchema = z.strictObject({
  // As people sign in: nobody minds capitals in an address.
  email: z.email("The e-mail is not an address").toLowerCase(),
  first_name: z.string().trim().max(100).nullish(),
  last_name: z.string().trim().max(100).nullish(),
  phone: z.string().trim().max(30).nullish(),
})

export const recordSchemas = {
  certificate: certificateSchema,
  programme: programmeSchema,
  training: trainingSchema,
  prize: prizeSchema,
  coaching_session: coachingSessionSchema,
}

/** Kinds of record kept about a cooperative. */
export type RecordKind = keyof typeof recordSchemas

export type Certificate = z.infer<typeof certificateSchema>
export type Programme = z.infer<typeof programmeSchema>
export type Training = z.infer<typeof trainingSchema>
export type Prize = z.infer<typeof prizeSchema>
export type CoachingSession = z.infer<typeof coachingSessionSchema>
export type CooperativeAdminFields = z.infer<typeof cooperativeAdminSchema>

/** A record of any kind, with its fields. */
export type CooperativeRecord =
  | { kind: "certificate"; fields: Certificate }
  | { kind: "programme"; fields: Programme }
  | { kind: "training"; fields: Training }
  | { kind: "prize"; fields: Prize }
  | { kind: "coaching_session"; fields: CoachingSession }

/** A change to a record of any kind. */
export type CooperativeRecordChange =
  | { kind: "certificate"; fields: Partial<Certificate> }
  | { kind: "programme"; fields: Partial<Programme> }
  | { kind: "training"; fields: Partial<Training> }
  | { kind: "prize"; fields: Partial<Prize> }
  | { kind: "coaching_session"; fields: Partial<CoachingSession> }
