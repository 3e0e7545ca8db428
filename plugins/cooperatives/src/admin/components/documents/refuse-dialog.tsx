import { Button, FocusModal, Label, Text, Textarea } from "@medusajs/ui"
import { useId, useState } from "react"
import { useOfficeTexts } from "../../lib/use-office"

type RefuseDialogProps = {
  /** What is refused, by its name. */
  name: string
  /** Resolves once it is done; the dialog then closes. */
  onRefuse: (reason: string) => Promise<unknown>
}

/** Asks why a paper is not accepted, in words that the cooperative reads. */
export const RefuseDialog = ({ name, onRefuse }: RefuseDialogProps) => {
  const t = useOfficeTexts()
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [reason, setReason] = useState("")
  const refuse = async () => {
    await onRefuse(reason.trim())
    setIsOpen(false)
    setReason("")
  }
  return (
    <FocusModal open={isOpen} onOpenChange={setIsOpen}>
      <FocusModal.Trigger asChild>
        <Button size="small" variant="transparent">
          {t("refuse")}
        </Button>
      </FocusModal.Trigger>
      <FocusModal.Content className="mx-auto my-auto h-fit max-w-lg">
        <FocusModal.Header>
          <FocusModal.Title>{t("refuseTitle", { name })}</FocusModal.Title>
        </FocusModal.Header>
        <FocusModal.Body className="flex flex-col gap-2 p-6">
          <Text size="small">{t("refuseText")}</Text>
          <Label size="small" weight="plus" htmlFor={id}>
            {t("reason")}
          </Label>
          <Textarea
            id={id}
            dir="auto"
            rows={4}
            maxLength={2_000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
          <div className="flex justify-end pt-2">
            <Button size="small" disabled={!reason.trim()} onClick={refuse}>
              {t("refuse")}
            </Button>
          </div>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}
