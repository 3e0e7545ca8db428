import { z } from "@medusajs/framework/zod"

const code = z.string().regex(/^[a-z][a-z0-9-]*$/)
const trackingUrl = z
  .string()
  .url()
  .nullable()
  .describe("`{number}` stands for the tracking number")

const remittance = z.strictObject({
  tracking_number: z.string().min(1),
  amount: z.string().min(1),
  collected_on: z.string().min(1),
})

const serials = {
  first: z.number().int().min(0),
  last: z.number().int().min(0),
}

/** A service of Poste Maroc. */
const postSchema = z.strictObject({
  kind: z.literal("poste-maroc"),
  code,
  name: z.string().min(1),
  tracking_url: trackingUrl.default("https://bam-tracking.barid.ma/"),
  /** Whether it takes numbers of its own form, beside the UPU's S10. */
  own_numbers: z.boolean().default(false),
  /** Two letters of S10, and the serials that the post gave. */
  range: z
    .strictObject({ service: z.string().regex(/^[A-Z]{2}$/), ...serials })
    .nullable()
    .default(null),
  remittance: remittance.nullable().default(null),
})

/** Any other carrier: a name, and a page where it has one. */
const genericSchema = z.strictObject({
  kind: z.literal("generic"),
  code,
  name: z.string().min(1),
  tracking_url: trackingUrl.default(null),
  range: z
    .strictObject({
      prefix: z.string().regex(/^[A-Z0-9-]*$/),
      digits: z.number().int().min(1).max(15),
      ...serials,
    })
    .nullable()
    .default(null),
  remittance: remittance.nullable().default(null),
})

/** The carriers' names for their columns; to check with a real file. */
const REMITTANCE = {
  tracking_number: "Code envoi",
  amount: "Montant CRBT",
  collected_on: "Date encaissement",
}

/** Options of the plugin, validated when its module starts. */
export const carriersOptionsSchema = z.object({
  carriers: z
    .array(z.discriminatedUnion("kind", [postSchema, genericSchema]))
    .min(1)
    .refine(
      (all) => new Set(all.map((each) => each.code)).size === all.length,
      "Each carrier needs a code of its own"
    )
    .prefault([
      {
        kind: "poste-maroc",
        code: "amana",
        name: "Amana",
        own_numbers: true,
        remittance: REMITTANCE,
      },
      {
        kind: "poste-maroc",
        code: "amana-international",
        name: "Amana International",
      },
      { kind: "poste-maroc", code: "ems", name: "EMS" },
      {
        kind: "generic",
        code: "other",
        name: "Autre transporteur",
        remittance: {
          tracking_number: "tracking_number",
          amount: "amount",
          collected_on: "collected_on",
        },
      },
    ]),
})

export type CarriersOptions = z.input<typeof carriersOptionsSchema>

type CarrierOptions = z.output<typeof carriersOptionsSchema>["carriers"][number]

/** What a carrier of a kind is made from. */
export type CarrierOptionsOf<Kind extends CarrierOptions["kind"]> = Extract<
  CarrierOptions,
  { kind: Kind }
>
