import { Button, Input, Label, Select, Text } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useAttempt } from "#kit/use-attempt"
import { LANGUAGES } from "../../../types/languages"
import { COOPERATIVE_ADMIN_ROLES } from "../../../types/vendor-context"
import { useAdminWrite } from "../../lib/use-cooperatives"
import { usePeopleTexts } from "../../lib/use-texts"

const CHOICES = { role: COOPERATIVE_ADMIN_ROLES, language: LANGUAGES } as const
const empty = { email: "", role: "manager", language: "fr" }

type InviteFormProps = {
  cooperative_id: string
  /** The letter is on its way, or staff thought better of it. */
  onDone: () => void
}

/** Asks somebody to act for a cooperative. */
export const InviteForm = ({ cooperative_id, onDone }: InviteFormProps) => {
  const t = usePeopleTexts()
  const attempt = useAttempt()
  const [values, setValues] = useState(empty)
  const { mutateAsync, isPending } = useAdminWrite<unknown>()
  const texts = { role: "roles", language: "languages" } as const

  const invite = async (event: FormEvent) => {
    event.preventDefault()
    await attempt(async () => {
      const path = `cooperatives/${cooperative_id}/invitations`
      await mutateAsync({ path, body: values })
      onDone()
    }, t("invited"))
  }

  return (
    <form
      onSubmit={invite}
      aria-label={t("invite")}
      className="bg-ui-bg-subtle flex flex-col gap-4 border-y px-6 py-4"
    >
      <Text size="small">{t("inviteText")}</Text>
      <div className="grid grid-cols-1 items-end gap-4 md:grid-cols-3">
        <div className="flex flex-col gap-1">
          <Label size="small" weight="plus" htmlFor="invite-email">
            {t("columns.email")}
          </Label>
          <Input
            id="invite-email"
            size="small"
            type="email"
            aria-required
            dir="ltr"
            value={values.email}
            onChange={({ target }) =>
              setValues({ ...values, email: target.value })
            }
          />
        </div>
        {(["role", "language"] as const).map((name) => (
          <div key={name} className="flex flex-col gap-1">
            <Label size="small" weight="plus">
              {t(`columns.${name}`)}
            </Label>
            <Select
              size="small"
              value={values[name]}
              onValueChange={(value) => setValues({ ...values, [name]: value })}
            >
              <Select.Trigger aria-label={t(`columns.${name}`)}>
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {CHOICES[name].map((value) => (
                  <Select.Item key={value} value={value}>
                    {t(`${texts[name]}.${value}`)}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </div>
        ))}
      </div>
      <div className="flex justify-end gap-2">
        <Button type="button" size="small" variant="secondary" onClick={onDone}>
          {t("cancel")}
        </Button>
        <Button
          type="submit"
          size="small"
          disabled={!values.email.trim()}
          isLoading={isPending}
        >
          {t("invite")}
        </Button>
      </div>
    </form>
  )
}
