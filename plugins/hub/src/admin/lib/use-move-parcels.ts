import { toast } from "@medusajs/ui"
import type { ParcelOutcome } from "../../types/parcel"
import { sayError } from "./say-error"
import { useHubWrite } from "./use-hub"
import { useTexts } from "./use-texts"

type ToShip = { id: string; tracking_number: string | null }

/** Ships or delivers parcels, and says of each that was refused why. */
export const useMoveParcels = () => {
  const t = useTexts()
  const { mutateAsync, isPending } = useHubWrite<{
    outcomes: ParcelOutcome[]
  }>()
  const move = async (path: string, body: object) => {
    try {
      const { outcomes } = await mutateAsync({ path, body })
      const done = outcomes.filter(({ refusal }) => !refusal)
      if (done.length) {
        toast.success(t("parcels.done", { count: done.length }))
      }
      outcomes.forEach(({ refusal }) => refusal && toast.error(refusal))
      return done.map(({ id }) => id)
    } catch (error) {
      toast.error(sayError(error, t("failed")))
      return []
    }
  }
  return {
    isPending,
    ship: (parcels: ToShip[]) => move("parcels/ship", { parcels }),
    deliver: (ids: string[]) => move("parcels/deliver", { ids }),
  }
}
