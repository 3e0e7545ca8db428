import { toast } from "@medusajs/ui"
import { useWords } from "./use-words"

/**
 * Runs what may be refused, says how it went, and answers whether it was done.
 * A refusal is said in the backend's own sentence.
 */
export const useAttempt = () => {
  const { failed } = useWords()
  return async <Answer>(
    act: () => Promise<Answer>,
    done?: string | ((answer: Answer) => string)
  ): Promise<boolean> => {
    try {
      const answer = await act()
      if (done) {
        toast.success(typeof done === "string" ? done : done(answer))
      }
      return true
    } catch (error) {
      toast.error(error instanceof Error ? error.message : failed)
      return false
    }
  }
}
