import { toast } from "@medusajs/ui"
import { useWords } from "./use-words"

/**
 * Runs what may be refused, says how it went, and answers whether it was done.
 * A refusal is said in the backend's own sentence.
 */
export const useAttempt = () => {
  const { failed } = useWords()
  return async (
    act: () => Promise<unknown>,
    done?: string
  ): Promise<boolean> => {
    try {
      await act()
    } catch (error) {
      toast.error(error instanceof Error ? error.message : failed)
      return false
    }
    if (done) {
      toast.success(done)
    }
    return true
  }
}
