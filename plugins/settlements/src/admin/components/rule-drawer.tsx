import { Input, Label } from "@medusajs/ui"
import { useState } from "react"
import { FormDrawer } from "#kit/form-drawer"
import { useAttempt } from "#kit/use-attempt"
import { useCategoryNames, useWrite } from "../lib/use-settlements"
import { useTexts } from "../lib/use-texts"
import { Choice } from "./choice"
import { CooperativeChoice } from "./cooperative-choice"
import { emptyRule, toRuleBody } from "./rule-values"

const PLAIN = [
  ["rate", "text"],
  ["from", "date"],
  ["until", "date"],
  ["reason", "text"],
] as const

/** Writes a commission rule. */
export const RuleDrawer = () => {
  const t = useTexts()
  const attempt = useAttempt()
  const [values, setValues] = useState(emptyRule)
  const { data: categories } = useCategoryNames()
  const { mutateAsync, isPending } = useWrite()
  const body = toRuleBody(values)
  const labels = {
    rate: t("rules.rate"),
    from: t("rules.from"),
    until: t("rules.until"),
    reason: t("reason"),
  }

  const send = async () => {
    const isDone = await attempt(
      () => mutateAsync({ path: "commission-rules", body: body ?? {} }),
      t("rules.added")
    )
    if (isDone) {
      setValues(emptyRule)
    }
    return isDone
  }

  return (
    <FormDrawer
      action={t("rules.add")}
      title={t("rules.add")}
      isPending={isPending}
      canSend={Boolean(body)}
      onSend={send}
    >
      <CooperativeChoice
        value={values.cooperative_id}
        onChange={(cooperative_id) => setValues({ ...values, cooperative_id })}
      />
      <Choice
        label={t("category")}
        none={t("everyCategory")}
        options={categories?.product_categories ?? []}
        value={values.category_id}
        onChange={(category_id) => setValues({ ...values, category_id })}
      />
      {PLAIN.map(([name, type]) => (
        <div key={name} className="flex flex-col gap-1">
          <Label size="small" weight="plus" htmlFor={`rule-${name}`}>
            {labels[name]}
          </Label>
          <Input
            id={`rule-${name}`}
            size="small"
            type={type}
            dir="auto"
            inputMode={name === "rate" ? "decimal" : undefined}
            placeholder={name === "reason" ? t("rules.reasonHint") : undefined}
            value={values[name]}
            onChange={({ target }) =>
              setValues({ ...values, [name]: target.value })
            }
          />
        </div>
      ))}
    </FormDrawer>
  )
}
