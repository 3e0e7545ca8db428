import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminCooperativeApplication } from "../../../types/cooperative-application"
import { fileAddress } from "../../lib/sdk"
import { usePeopleTexts } from "../../lib/use-texts"

const BYTES_PER_MEGABYTE = 1024 * 1024
const SMALLEST_SHOWN = 0.1

/** The papers of an application, each opened in a tab of its own. */
export const ApplicationDocuments = ({
  application: { id, documents },
}: {
  application: AdminCooperativeApplication
}) => {
  const t = usePeopleTexts()
  const { i18n } = useTranslation()
  if (!documents.length) {
    return <Text size="small">{t("noDocuments")}</Text>
  }
  return (
    <ul className="flex flex-col gap-1">
      {documents.map(({ file_id, name, size }) => (
        <li key={file_id} className="txt-small flex gap-2">
          <a
            href={fileAddress(
              `cooperative-applications/${id}/documents/${encodeURIComponent(file_id)}`
            )}
            target="_blank"
            rel="noreferrer"
            className="text-ui-fg-interactive hover:underline"
          >
            <bdi>{name}</bdi>
          </a>
          <span className="text-ui-fg-subtle">
            {t("megabytes", {
              size: Math.max(
                SMALLEST_SHOWN,
                size / BYTES_PER_MEGABYTE
              ).toLocaleString(i18n.language, { maximumFractionDigits: 1 }),
            })}
          </span>
        </li>
      ))}
    </ul>
  )
}
