import { Button } from "@medusajs/ui"
import { useAttempt } from "#kit/use-attempt"
import type { CertificateRow } from "../../lib/types"
import { useAdminWrite } from "../../lib/use-cooperatives"
import { useOfficeTexts } from "../../lib/use-office"
import { useTexts } from "../../lib/use-texts"
import { expiryOf } from "./expiry-of"
import { RefuseDrawer } from "./refuse-drawer"
import { VerdictBadge } from "./verdict-badge"

type CertificateActionsProps = {
  cooperative_id: string
  certificate: CertificateRow
}

/** Where a certificate stands, and the decisions that are left. */
export const CertificateActions = ({
  cooperative_id,
  certificate,
}: CertificateActionsProps) => {
  const t = useOfficeTexts()
  const say = useTexts()
  const attempt = useAttempt()
  const { mutateAsync, isPending } = useAdminWrite()
  const path = `cooperatives/${cooperative_id}/certificates/${certificate.id}`
  const decide = (verb: "verify" | "refuse", body: Record<string, unknown>) =>
    attempt(() => mutateAsync({ path: `${path}/${verb}`, body }), say("saved"))
  return (
    <span className="flex items-center gap-2">
      <VerdictBadge
        verdict={
          (certificate.verified_at && "approved") ||
          (certificate.refused_at && "refused") ||
          undefined
        }
        expiry={expiryOf(certificate.valid_until, Date.now())}
        reason={certificate.refusal_reason}
      />
      {!certificate.verified_at && (
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending}
          onClick={() => decide("verify", {})}
        >
          {t("approve")}
        </Button>
      )}
      {!certificate.refused_at && (
        <RefuseDrawer
          name={`${say(`certificateTypes.${certificate.type}`)} ${certificate.number}`}
          isPending={isPending}
          onRefuse={(reason) => decide("refuse", { reason })}
        />
      )}
    </span>
  )
}
