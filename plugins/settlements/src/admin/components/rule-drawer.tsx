import { Button, Drawer, Input, Label } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
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
  const [isOpen, setOpen] = useState(false)
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

  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (!body) return
    const isDone = await attempt(
      () => mutateAsync({ path: "commission-rules", body }),
      t("rules.added")
    )
    if (isDone) {
      setOpen(false)
      setValues(emptyRule)
    }
  }

  return (
    <Drawer open={isOpen} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small">{t("rules.add")}</Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t("rules.add")}</Drawer.Title>
        </Drawer.Header>
        <form onSubmit={send} className="flex grow flex-col">
          <Drawer.Body className="flex grow flex-col gap-4">
            <CooperativeChoice
              value={values.cooperative_id}
              onChange={(cooperative_id) =>
                setValues({ ...values, cooperative_id })
              }
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
                  placeholder={
                    name === "reason" ? t("rules.reasonHint") : undefined
                  }
                  value={values[name]}
                  onChange={({ target }) =>
                    setValues({ ...values, [name]: target.value })
                  }
                />
              </div>
            ))}
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button type="button" size="small" variant="secondary">
                {t("cancel")}
              </Button>
            </Drawer.Close>
            <Button
              type="submit"
              size="small"
              disabled={!body}
              isLoading={isPending}
            >
              {t("rules.add")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
