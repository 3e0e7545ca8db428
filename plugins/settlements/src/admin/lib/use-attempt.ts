import { toast } from "@medusajs/ui"
import { useTexts } from "./use-texts"

/** Runs what may be refused, says how it went, and answers whether it did. */
export const useAttempt = () => {
  const t = useTexts()
  return async (act: () => Promise<unknown>, done: string) => {
    try {
      await act()
      toast.success(done)
      return true
    } catch (error) {
      toast.error(error instanceof Error ? error.message : t("failed"))
      return false
    }
  }
}
