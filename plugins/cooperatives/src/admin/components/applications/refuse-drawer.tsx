import { AskDrawer } from "#kit/ask-drawer"
import { useAttempt } from "#kit/use-attempt"
import { useAdminWrite } from "../../lib/use-cooperatives"
import { usePeopleTexts } from "../../lib/use-texts"

/** Asks for the reason with which an application is refused. */
export const RefuseDrawer = ({ id, name }: { id: string; name: string }) => {
  const t = usePeopleTexts()
  const attempt = useAttempt()
  const { mutateAsync, isPending } = useAdminWrite<unknown>()
  const path = `cooperative-applications/${id}/refuse`
  return (
    <AskDrawer
      variant="secondary"
      isLong
      most={2_000}
      action={t("refuse")}
      title={t("refuseTitle", { name })}
      text={t("refuseText")}
      label={t("refuseReason")}
      isPending={isPending}
      onSend={(reason) =>
        attempt(() => mutateAsync({ path, body: { reason } }), t("refused"))
      }
    />
  )
}
