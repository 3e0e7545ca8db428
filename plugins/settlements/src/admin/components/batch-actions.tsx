import { Button, usePrompt } from "@medusajs/ui"
import { AskDrawer } from "#kit/ask-drawer"
import { fileAddress } from "#kit/sdk"
import { useAttempt } from "#kit/use-attempt"
import type { AdminPayoutBatch } from "../../types/payout"
import { useWrite } from "../lib/use-settlements"
import { useTexts } from "../lib/use-texts"

/** What can be done with a batch where it stands. */
export const BatchActions = ({ batch }: { batch: AdminPayoutBatch }) => {
  const t = useTexts()
  const attempt = useAttempt()
  const prompt = usePrompt()
  const { mutateAsync, isPending } = useWrite()
  const { id, number, status } = batch
  const move = (verb: string, done: string, body?: object) =>
    attempt(
      () =>
        mutateAsync({
          path: `payout-batches/${id}/${verb}`,
          ...(body ? { body } : {}),
        }),
      done
    )
  const cancel = async () => {
    const isSure = await prompt({
      title: t("payouts.cancelTitle", { number }),
      description: t(`payouts.cancelText.${status}`),
      confirmText: t("payouts.cancelBatch"),
      cancelText: t("payouts.keepBatch"),
    })
    if (isSure) {
      await move("cancel", t("payouts.canceled"))
    }
  }
  const isOpen = status === "proposed" || status === "approved"
  const hasFile = status === "approved" || status === "paid"
  return (
    <div className="flex flex-wrap items-center gap-2">
      {hasFile && (
        <Button size="small" variant="secondary" asChild>
          <a href={fileAddress(`payout-batches/${id}/file`)}>
            {t("payouts.file")}
          </a>
        </Button>
      )}
      {isOpen && (
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending}
          onClick={cancel}
        >
          {t("payouts.cancelBatch")}
        </Button>
      )}
      {status === "proposed" && (
        <Button
          size="small"
          isLoading={isPending}
          onClick={() => move("approve", t("payouts.approved"))}
        >
          {t("payouts.approve")}
        </Button>
      )}
      {status === "approved" && (
        <AskDrawer
          action={t("payouts.pay")}
          title={t("payouts.payTitle", { number })}
          text={t("payouts.payText")}
          label={t("payouts.reference")}
          least={3}
          isPending={isPending}
          onSend={(reference) => move("pay", t("payouts.paid"), { reference })}
        />
      )}
    </div>
  )
}
