import { Button, usePrompt } from "@medusajs/ui"
import { useAttempt } from "#kit/use-attempt"
import type { AdminCooperativeApplication } from "../../../types/cooperative-application"
import { useAdminWrite } from "../../lib/use-cooperatives"
import { usePeopleTexts } from "../../lib/use-texts"
import { RefuseDrawer } from "./refuse-drawer"

/** Approves an application, or refuses it with a reason. */
export const DecideApplication = ({
  application: { id, cooperative },
}: {
  application: AdminCooperativeApplication
}) => {
  const t = usePeopleTexts()
  const prompt = usePrompt()
  const attempt = useAttempt()
  const { mutateAsync, isPending } = useAdminWrite<unknown>()
  const { name } = cooperative

  const approve = async () => {
    const confirmed = await prompt({
      title: t("approveTitle", { name }),
      description: t("approveText", { name }),
      confirmText: t("approve"),
      cancelText: t("cancel"),
      variant: "confirmation",
    })
    if (confirmed) {
      const path = `cooperative-applications/${id}/approve`
      await attempt(() => mutateAsync({ path, body: {} }), t("approved"))
    }
  }

  return (
    <>
      <RefuseDrawer id={id} name={name} />
      <Button size="small" isLoading={isPending} onClick={approve}>
        {t("approve")}
      </Button>
    </>
  )
}
