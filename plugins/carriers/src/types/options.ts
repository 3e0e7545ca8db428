import { z } from "@medusajs/framework/zod"

const code = z.string().regex(/^[a-z][a-z0-9-]*$/)
const trackingUrl = z
  .string()
  .url()
  .nullable()
  .describe("`{number}` stands for the tracking number")

const columnNames = z.array(z.string().min(1)).default([])

const remittance = z
  .strictObject({
    tracking_number: columnNames,
    order_number: columnNames,
    amount: z.array(z.string().min(1)).min(1),
    reference: columnNames,
    collected_on: columnNames,
  })
  .refine(
    ({ tracking_number, order_number }) =>
      tracking_number.length + order_number.length > 0,
    "A file of remitted cash names its parcels or its orders"
  )

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

/** The usual names of columns, Amana's among them; to check with a real file. */
const REMITTANCE = {
  tracking_number: [
    "code envoi",
    "tracking",
    "tracking number",
    "numéro de suivi",
  ],
  order_number: ["order", "order number", "commande", "n° commande"],
  amount: ["montant crbt", "amount", "montant", "cod amount"],
  reference: ["reference", "référence", "line"],
  collected_on: [
    "date d'encaissement",
    "date encaissement",
    "collected on",
    "date",
  ],
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
        remittance: REMITTANCE,
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
