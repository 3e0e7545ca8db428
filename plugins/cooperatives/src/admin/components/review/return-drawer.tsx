import { AskDrawer } from "#kit/ask-drawer"
import { useAttempt } from "#kit/use-attempt"
import { useAdminWrite } from "../../lib/use-cooperatives"
import { useModerationTexts } from "../../lib/use-texts"

/** Asks for the reason with which a change goes back to its cooperative. */
export const ReturnDrawer = ({
  id,
  title,
  revision,
  onDone,
}: {
  id: string
  title: string
  revision: number | undefined
  onDone: () => void
}) => {
  const t = useModerationTexts()
  const attempt = useAttempt()
  const { mutateAsync, isPending } = useAdminWrite<unknown>()

  return (
    <AskDrawer
      variant="secondary"
      isLong
      most={2_000}
      action={t("return")}
      title={t("returnTitle", { title })}
      text={t("returnText")}
      label={t("returnReason")}
      isPending={isPending}
      onSend={(reason) =>
        attempt(async () => {
          await mutateAsync({
            path: `listing-changes/${id}/return`,
            body: { reason, revision },
          })
          onDone()
        }, t("returned"))
      }
    />
  )
}
