import { Button } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { CooperativeOrderRow } from "../../lib/types"
import { useTexts } from "../../lib/use-texts"

const RECEIVABLE = ["accepted", "ready"]

/** Goes where the hub counts what came of a part. */
export const ReceivePart = ({
  part: { id, status },
}: {
  part: Pick<CooperativeOrderRow, "id" | "status">
}) => {
  const t = useTexts()
  return RECEIVABLE.includes(status) ? (
    <Button
      size="small"
      variant="secondary"
      className="whitespace-nowrap"
      asChild
    >
      <Link to={`/hub/receive?code=${id}`}>{t("actions.receive")}</Link>
    </Button>
  ) : null
}
