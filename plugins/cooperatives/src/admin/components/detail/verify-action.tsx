import { Button, StatusBadge, toast } from "@medusajs/ui"
import type { CertificateRow } from "../../lib/types"
import { useAdminWrite } from "../../lib/use-cooperatives"
import { useTexts } from "../../lib/use-texts"

type VerifyActionProps = {
  cooperative_id: string
  certificate: CertificateRow
}

/** Says that a certificate is verified, or lets staff verify it. */
export const VerifyAction = ({
  cooperative_id,
  certificate,
}: VerifyActionProps) => {
  const t = useTexts()
  const { mutateAsync, isPending } = useAdminWrite()
  const verify = async () => {
    try {
      await mutateAsync({
        path: `cooperatives/${cooperative_id}/certificates/${certificate.id}/verify`,
        body: {},
      })
      toast.success(t("saved"))
    } catch (error) {
      toast.error(error instanceof Error ? error.message : t("failed"))
    }
  }
  return certificate.verified_at ? (
    <StatusBadge color="green">{t("verified")}</StatusBadge>
  ) : (
    <Button
      size="small"
      variant="secondary"
      isLoading={isPending}
      onClick={verify}
    >
      {t("verify")}
    </Button>
  )
}
