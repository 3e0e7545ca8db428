import { toast } from "@medusajs/ui"
import { useAdminWrite } from "../../lib/use-cooperatives"
import { useModerationTexts } from "../../lib/use-texts"
import { ReasonDrawer } from "../reason-drawer"

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
  const { mutateAsync, isPending } = useAdminWrite<unknown>()

  const send = async (reason: string) => {
    try {
      await mutateAsync({
        path: `listing-changes/${id}/return`,
        body: { reason, revision },
      })
      toast.success(t("returned"))
      onDone()
    } catch (error) {
      toast.error(error instanceof Error ? error.message : t("failed"))
    }
  }

  return (
    <ReasonDrawer
      action={t("return")}
      title={t("returnTitle", { title })}
      text={t("returnText")}
      label={t("returnReason")}
      cancel={t("cancel")}
      isPending={isPending}
      onSend={send}
    />
  )
}
