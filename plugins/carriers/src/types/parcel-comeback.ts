import { z } from "@medusajs/framework/zod"

/** Why a parcel that left never reached its shopper. */
const COMEBACK_KINDS = ["door_refusal", "lost"] as const

export type ComebackKind = (typeof COMEBACK_KINDS)[number]

/** That a parcel was refused at the door or lost, and when that was noted. */
const parcelComebackSchema = z.object({
  kind: z.enum(COMEBACK_KINDS),
  at: z.coerce.date(),
})

export type ParcelComeback = z.infer<typeof parcelComebackSchema>

const keeping = z.object({ comeback: parcelComebackSchema })

/** What a fulfillment's metadata keeps of its comeback; null of any other parcel. */
export function readComeback(metadata: unknown): ParcelComeback | null {
  return keeping.safeParse(metadata).data?.comeback ?? null
}

/** A fulfillment of an order, as far as its cash is concerned. */
type CashParcel = {
  created_at: Date
  shipped_at: Date | null
  metadata?: unknown
}

/**
 * The parcel whose courier collects the cash of a whole order, as its label says:
 * the first that was packed. Where it came back, a later one does that had not
 * left by then: what was on its way bears a label that asks for nothing.
 */
export function findCollectingParcel<Parcel extends CashParcel>(
  parcels: Parcel[]
): Parcel | undefined {
  let lastBack = 0
  return parcels
    .toSorted((one, other) => Number(one.created_at) - Number(other.created_at))
    .find(({ shipped_at, metadata }) => {
      const comeback = readComeback(metadata)
      const hadLeft = shipped_at && Number(shipped_at) < lastBack
      lastBack = Math.max(lastBack, Number(comeback?.at ?? 0))
      return !comeback && !hadLeft
    })
}
