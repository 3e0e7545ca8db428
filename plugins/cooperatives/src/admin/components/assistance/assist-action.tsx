import { Button, Tooltip } from "@medusajs/ui"
import { useEffect, useRef, useState } from "react"
import { useAttempt } from "#kit/use-attempt"
import { useFormats } from "#kit/use-formats"
import { useAdminWrite } from "../../lib/use-cooperatives"
import {
  useAssistanceGrants,
  useMyId,
  useOfficeTexts,
} from "../../lib/use-office"

type Opening = { assistance: { token: string; space_url: string } }

/**
 * Opens the space of a cooperative that asked this person for help, in a tab of its own.
 * The token is posted, so that no address and no history holds it.
 */
export const AssistAction = ({
  cooperative_id,
}: {
  cooperative_id: string
}) => {
  const t = useOfficeTexts()
  const attempt = useAttempt()
  const { day } = useFormats()
  const form = useRef<HTMLFormElement>(null)
  const [opening, setOpening] = useState<Opening["assistance"]>()
  const { data } = useAssistanceGrants(cooperative_id)
  const { mutateAsync, isPending } = useAdminWrite<Opening>()
  const myId = useMyId()
  const grant = data?.grants.find(
    ({ is_active, user_id }) => is_active && user_id === myId
  )
  // A form that is sent before it was drawn would post nothing, to this page.
  useEffect(() => {
    if (opening) {
      form.current?.submit()
    }
  }, [opening])
  if (!grant) {
    return null
  }
  const open = () =>
    attempt(async () => {
      const { assistance } = await mutateAsync({
        path: `cooperatives/${cooperative_id}/assist`,
        body: {},
      })
      setOpening(assistance)
    })
  return (
    <>
      <Tooltip
        content={t("grant", {
          scope: t(`scopes.${grant.scope}`),
          date: day(grant.expires_at),
        })}
      >
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending}
          onClick={open}
        >
          {t("assist")}
        </Button>
      </Tooltip>
      <form
        ref={form}
        method="post"
        target="_blank"
        action={opening && `${opening.space_url}/assist`}
        hidden
      >
        <input
          type="hidden"
          name="token"
          value={opening?.token ?? ""}
          readOnly
        />
      </form>
    </>
  )
}
