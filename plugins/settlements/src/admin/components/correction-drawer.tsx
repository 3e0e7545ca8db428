import { Input, Label, Text } from "@medusajs/ui"
import { useState } from "react"
import { FormDrawer } from "#kit/form-drawer"
import { useAttempt } from "#kit/use-attempt"
import { useWrite } from "../lib/use-settlements"
import { useTexts } from "../lib/use-texts"
import { CooperativeChoice } from "./cooperative-choice"
import { toHundredths } from "./to-hundredths"

const newCorrection = () => ({
  // One form corrects once, however often it is sent.
  key: crypto.randomUUID(),
  cooperative_id: null as string | null,
  amount: "",
  reason: "",
})

/** Corrects what a cooperative is owed, with a reason. */
export const CorrectionDrawer = () => {
  const t = useTexts()
  const attempt = useAttempt()
  const [values, setValues] = useState(newCorrection)
  const { mutateAsync, isPending } = useWrite()
  const amount = toHundredths(values.amount)
  const isWrong = values.amount !== "" && !amount

  const send = async () => {
    const body = { ...values, amount, reason: values.reason.trim() }
    const isDone = await attempt(
      () => mutateAsync({ path: "ledger-adjustments", body }),
      t("ledger.corrected")
    )
    if (isDone) {
      setValues(newCorrection)
    }
    return isDone
  }

  return (
    <FormDrawer
      action={t("ledger.correct")}
      title={t("ledger.correctTitle")}
      isPending={isPending}
      canSend={
        Boolean(values.cooperative_id && amount) &&
        values.reason.trim().length >= 3
      }
      onSend={send}
    >
      <Text size="small">{t("ledger.correctText")}</Text>
      <CooperativeChoice
        none={t("chooseCooperative")}
        value={values.cooperative_id}
        onChange={(cooperative_id) => setValues({ ...values, cooperative_id })}
      />
      {(["amount", "reason"] as const).map((name) => (
        <div key={name} className="flex flex-col gap-1">
          <Label size="small" weight="plus" htmlFor={`correct-${name}`}>
            {name === "amount" ? t("ledger.amount") : t("reason")}
          </Label>
          <Input
            id={`correct-${name}`}
            size="small"
            dir="auto"
            inputMode={name === "amount" ? "decimal" : undefined}
            aria-invalid={name === "amount" && isWrong}
            value={values[name]}
            onChange={({ target }) =>
              setValues({ ...values, [name]: target.value })
            }
          />
          {name === "amount" && isWrong && (
            <Text size="small" className="text-ui-fg-error">
              {t("ledger.wrongAmount")}
            </Text>
          )}
        </div>
      ))}
    </FormDrawer>
  )
}
