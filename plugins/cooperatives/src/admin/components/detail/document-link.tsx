import { fileAddress } from "#kit/sdk"
import type { CertificateRow } from "../../lib/types"
import { useTexts } from "../../lib/use-texts"

type DocumentLinkProps = {
  cooperative_id: string
  certificate: CertificateRow
}

/** The proof of a certificate: where staff noted it, or the file that was sent. */
export const DocumentLink = ({
  cooperative_id,
  certificate: { id, document },
}: DocumentLinkProps) => {
  const t = useTexts()
  if (!document) {
    return null
  }
  return (
    <a
      href={
        /^https?:/.test(document)
          ? document
          : fileAddress(
              `cooperatives/${cooperative_id}/certificates/${id}/document`
            )
      }
      target="_blank"
      rel="noreferrer"
      className="txt-small text-ui-fg-interactive hover:underline"
    >
      {t("openDocument")}
    </a>
  )
}
