import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { fileAddress } from "#kit/sdk"
import { useAttempt } from "#kit/use-attempt"
import type {
  AdminCooperativeApplication,
  JudgeDocument,
} from "../../../types/cooperative-application"
import { useAdminWrite } from "../../lib/use-cooperatives"
import { useOfficeTexts } from "../../lib/use-office"
import { usePeopleTexts, useTexts } from "../../lib/use-texts"
import { RefuseDrawer } from "../documents/refuse-drawer"
import { VerdictBadge } from "../documents/verdict-badge"

const BYTES_PER_MEGABYTE = 1024 * 1024
const SMALLEST_SHOWN = 0.1

/** The papers of an application: each opened in a tab, approved or refused. */
export const ApplicationDocuments = ({
  application: { id, documents },
}: {
  application: AdminCooperativeApplication
}) => {
  const t = usePeopleTexts()
  const say = useTexts()
  const ask = useOfficeTexts()
  const { i18n } = useTranslation()
  const attempt = useAttempt()
  const { mutateAsync, isPending } = useAdminWrite<unknown>()
  if (!documents.length) {
    return <Text size="small">{t("noDocuments")}</Text>
  }
  const pathOf = (file_id: string) =>
    `cooperative-applications/${id}/documents/${encodeURIComponent(file_id)}`
  const judge = (file_id: string, body: JudgeDocument) =>
    attempt(() => mutateAsync({ path: pathOf(file_id), body }), say("saved"))
  return (
    <ul className="flex flex-col gap-1">
      {documents.map(({ file_id, name, size, verdict, reason }) => (
        <li key={file_id} className="txt-small flex items-center gap-2">
          <a
            href={fileAddress(pathOf(file_id))}
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
          <span className="ms-auto flex items-center gap-2">
            <VerdictBadge verdict={verdict} reason={reason} />
            {verdict !== "approved" && (
              <Button
                size="small"
                variant="secondary"
                onClick={() => judge(file_id, { verdict: "approved" })}
              >
                {ask("approve")}
              </Button>
            )}
            {verdict !== "refused" && (
              <RefuseDrawer
                name={name}
                isPending={isPending}
                onRefuse={(reason) =>
                  judge(file_id, { verdict: "refused", reason })
                }
              />
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
