import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findCarrier } from "../rules/find-carrier"
import { CARRIER_MODULE } from "../../modules/carrier"
import type CarrierModuleService from "../../modules/carrier/service"
import type { Carrier } from "../../types/carrier"
import type { ParcelLabel } from "../../types/parcel-label"

/** A parcel that a carrier is to take. */
export type LabelParcelInput = {
  /** Code of the carrier. */
  carrier: string
  weight_grams: number
  /** As it was typed or scanned; null takes the next of the range, if any. */
  tracking_number: string | null
}

/** Gives a parcel its number; undone by giving the number back. */
export const giveParcelNumberStep = createStep(
  "give-parcel-number",
  async (
    { carrier: code, weight_grams, tracking_number }: LabelParcelInput,
    { container }
  ) => {
    const service = container.resolve<CarrierModuleService>(CARRIER_MODULE)
    const carrier = findCarrier(service.carriers, code)
    const taken = tracking_number
      ? await readTyped(service, carrier, tracking_number)
      : await nextOfRange(service, carrier)
    const row = taken && (await service.createTrackingNumbers(taken))
    const label: ParcelLabel = {
      carrier: code,
      carrier_name: carrier.name,
      weight_grams,
      tracking_number: taken?.number ?? null,
      tracking_url: taken && carrier.trackingUrl(taken.number),
    }
    return new StepResponse(label, row?.id)
  },
  async (id, { container }) => {
    if (id) {
      const service = container.resolve<CarrierModuleService>(CARRIER_MODULE)
      await service.deleteTrackingNumbers([id])
    }
  }
)

async function readTyped(
  service: CarrierModuleService,
  carrier: Carrier,
  typed: string
) {
  const number = carrier.readTrackingNumber(typed)
  const [known] = await service.listTrackingNumbers({
    carrier: carrier.code,
    number,
  })
  if (known) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Another parcel bears ${number} of ${carrier.name}; read this parcel's own`
    )
  }
  return { carrier: carrier.code, number, serial: null }
}

async function nextOfRange(service: CarrierModuleService, carrier: Carrier) {
  if (!carrier.range) {
    return null
  }
  const { first, last, numberOf } = carrier.range
  const [latest] = await service.listTrackingNumbers(
    { carrier: carrier.code, serial: { $gte: first, $lte: last } },
    { order: { serial: "DESC" }, take: 1 }
  )
  const serial = (latest?.serial ?? first - 1) + 1
  if (serial > last) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The numbers of ${carrier.name} are used up; ask it for a new range, or type the number`
    )
  }
  return { carrier: carrier.code, number: numberOf(serial), serial }
}
