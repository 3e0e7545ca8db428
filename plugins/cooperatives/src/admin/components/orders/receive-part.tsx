import { Button, toast } from "@medusajs/ui"
import type { CooperativeOrderRow } from "../../lib/types"
import { useAdminWrite } from "../../lib/use-cooperatives"
import { useTexts } from "../../lib/use-texts"

/** Notes that a part that its maker made ready has come to the hub. */
export const ReceivePart = ({
  part: { id, status },
}: {
  part: Pick<CooperativeOrderRow, "id" | "status">
}) => {
  const t = useTexts()
  const { mutateAsync, isPending } = useAdminWrite<unknown>()
  if (status !== "ready") {
    return null
  }
  const receive = async () => {
    try {
      await mutateAsync({ path: `cooperative-orders/${id}/receive`, body: {} })
      toast.success(t("saved"))
    } catch (error) {
      toast.error(error instanceof Error ? error.message : t("failed"))
    }
  }
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={isPending}
      onClick={receive}
    >
      {t("actions.receive")}
    </Button>
  )
}
