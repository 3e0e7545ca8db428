import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useAttempt } from "#kit/use-attempt"
import { useWrite } from "../lib/use-settlements"
import { useTexts } from "../lib/use-texts"
import { CooperativeChoice } from "./cooperative-choice"

/** Closes a cooperative's statement before its month does. */
export const CloseStatement = () => {
  const t = useTexts()
  const attempt = useAttempt()
  const [cooperative_id, setCooperative] = useState<string | null>(null)
  const { mutateAsync, isPending } = useWrite()
  return (
    <>
      <div className="w-56">
        <CooperativeChoice
          hasLabel={false}
          none={t("chooseCooperative")}
          value={cooperative_id}
          onChange={setCooperative}
        />
      </div>
      <Button
        size="small"
        disabled={!cooperative_id}
        isLoading={isPending}
        onClick={() =>
          attempt(async () => {
            const answer = await mutateAsync({
              path: "statements",
              body: { cooperative_id },
            })
            if (!hasStatement(answer)) {
              throw new Error(t("statements.nothing"))
            }
          }, t("statements.closed"))
        }
      >
        {t("statements.close")}
      </Button>
    </>
  )
}

function hasStatement(answer: unknown): boolean {
  return (
    typeof answer === "object" &&
    answer !== null &&
    "statement" in answer &&
    answer.statement !== null
  )
}
