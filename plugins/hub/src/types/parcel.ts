import { z } from "@medusajs/framework/zod"

const trackingNumber = z
  .string()
  .trim()
  .max(60)
  .nullish()
  .transform((text) => text || null)

/** A parcel as it leaves the packing table. */
export const packParcelSchema = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        line_item_id: z.string().min(1),
        quantity: z.number().int().min(1),
      })
    )
    .min(1)
    .max(200),
  carrier: z.string().min(1).max(40),
  weight_grams: z.number().int().min(1).max(1_000_000),
  tracking_number: trackingNumber,
})

/** Parcels that the carrier took, with the numbers that were still missing. */
export const shipParcelsSchema = z.strictObject({
  parcels: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        tracking_number: trackingNumber,
      })
    )
    .min(1)
    .max(100),
})

export const deliverParcelsSchema = z.strictObject({
  ids: z.array(z.string().min(1)).min(1).max(100),
})

export type ParcelToPack = z.output<typeof packParcelSchema>
export type PackParcel = ParcelToPack & { order_id: string }
export type ShipParcels = z.output<typeof shipParcelsSchema>
export type DeliverParcels = z.output<typeof deliverParcelsSchema>

/** How it went with one of several parcels; `refusal` says why it did not. */
export type ParcelOutcome = { id: string; refusal: string | null }
