import { Button, Container, Heading } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useNavigate } from "react-router-dom"
import { useAttempt } from "#kit/use-attempt"
import { usePermissions } from "#kit/use-permissions"
import type { CooperativeDetail } from "../../lib/types"
import { useAdminWrite } from "../../lib/use-cooperatives"
import { useTexts } from "../../lib/use-texts"
import {
  fieldsFor,
  toFormValues,
  toRequestBody,
  type FormValues,
} from "./form-values"
import { PlainFields } from "./plain-fields"
import { TextFields } from "./text-fields"

/** Creates a cooperative, or changes the one given. */
export const CooperativeForm = ({
  cooperative,
}: {
  cooperative?: CooperativeDetail
}) => {
  const t = useTexts()
  const navigate = useNavigate()
  const attempt = useAttempt()
  const [values, setValues] = useState<FormValues>(toFormValues(cooperative))
  const { mutateAsync, isPending } = useAdminWrite()
  const permissions = usePermissions()
  const fields = fieldsFor(permissions?.has("bank_account:update") ?? false)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    await attempt(async () => {
      const saved = await mutateAsync({
        path: ["cooperatives", cooperative?.id].filter(Boolean).join("/"),
        body: toRequestBody(values, fields),
      })
      navigate(`/cooperatives/${saved.cooperative.id}`)
    }, t("saved"))
  }

  return (
    <form onSubmit={save}>
      <Container className="flex flex-col gap-8 px-6 py-4">
        <Heading>{cooperative?.name ?? t("create")}</Heading>
        <TextFields
          values={values.texts}
          onChange={(locale, field, value) =>
            setValues({
              ...values,
              texts: {
                ...values.texts,
                [locale]: { ...values.texts[locale], [field]: value },
              },
            })
          }
        />
        <PlainFields
          fields={fields}
          values={values.plain}
          onChange={(field, value) =>
            setValues({ ...values, plain: { ...values.plain, [field]: value } })
          }
        />
        <div className="flex justify-end gap-2">
          <Button
            type="button"
            variant="secondary"
            onClick={() => navigate(-1)}
          >
            {t("cancel")}
          </Button>
          <Button type="submit" isLoading={isPending}>
            {t("save")}
          </Button>
        </div>
      </Container>
    </form>
  )
}
