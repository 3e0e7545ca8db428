import { useAttempt } from "#kit/use-attempt"
import { useAdminWrite } from "../../lib/use-cooperatives"
import { usePeopleTexts } from "../../lib/use-texts"
import { ReasonDrawer } from "../reason-drawer"

/** Asks for the reason with which an application is refused. */
export const RefuseDrawer = ({ id, name }: { id: string; name: string }) => {
  const t = usePeopleTexts()
  const attempt = useAttempt()
  const { mutateAsync, isPending } = useAdminWrite<unknown>()
  const path = `cooperative-applications/${id}/refuse`
  return (
    <ReasonDrawer
      action={t("refuse")}
      title={t("refuseTitle", { name })}
      text={t("refuseText")}
      label={t("refuseReason")}
      cancel={t("cancel")}
      isPending={isPending}
      onSend={(reason) =>
        attempt(() => mutateAsync({ path, body: { reason } }), t("refused"))
      }
    />
  )
}
