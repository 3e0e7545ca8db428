import { z } from "@medusajs/framework/zod"

/** What a parcel's label says of its carriage; kept in its fulfillment's data. */
export const parcelLabelSchema = z.object({
  carrier: z.string().min(1),
  carrier_name: z.string().min(1),
  weight_grams: z.number().int().positive(),
  tracking_number: z.string().nullable(),
  tracking_url: z.string().nullable(),
})

export type ParcelLabel = z.infer<typeof parcelLabelSchema>

/** A carrier as staff choose it. */
export type AdminCarrier = {
  code: string
  name: string
  /** Whether the shop has numbers of its own to give to parcels. */
  gives_numbers: boolean
}
