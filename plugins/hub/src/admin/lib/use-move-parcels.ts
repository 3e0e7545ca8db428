import { toast } from "@medusajs/ui"
import { useAttempt } from "#kit/use-attempt"
import type { ParcelOutcome } from "../../types/parcel"
import { useHubWrite } from "./use-hub"
import { useTexts } from "./use-texts"

type ToShip = { id: string; tracking_number: string | null }

/** Ships or delivers parcels, and says of each that was refused why. */
export const useMoveParcels = () => {
  const t = useTexts()
  const attempt = useAttempt()
  const { mutateAsync, isPending } = useHubWrite<{
    outcomes: ParcelOutcome[]
  }>()
  const move = async (path: string, body: object) => {
    let done: ParcelOutcome[] = []
    await attempt(async () => {
      const { outcomes } = await mutateAsync({ path, body })
      done = outcomes.filter(({ refusal }) => !refusal)
      outcomes.forEach(({ refusal }) => refusal && toast.error(refusal))
    })
    if (done.length) {
      toast.success(t("parcels.done", { count: done.length }))
    }
    return done.map(({ id }) => id)
  }
  return {
    isPending,
    ship: (parcels: ToShip[]) => move("parcels/ship", { parcels }),
    deliver: (ids: string[]) => move("parcels/deliver", { ids }),
  }
}
