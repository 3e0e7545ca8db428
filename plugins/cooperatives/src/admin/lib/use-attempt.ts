import { toast } from "@medusajs/ui"
import { usePeopleTexts } from "./use-texts"

/** Runs what may be refused, and says how it went. */
export const useAttempt = () => {
  const t = usePeopleTexts()
  return async (act: () => Promise<unknown>, done: string) => {
    try {
      await act()
      toast.success(done)
    } catch (error) {
      toast.error(error instanceof Error ? error.message : t("failed"))
    }
  }
}
