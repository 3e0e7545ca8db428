import { Heading, Text } from "@medusajs/ui"
import { useApplicationsOf, useOfficeTexts } from "../../lib/use-office"
import { ApplicationDocuments } from "../applications/application-documents"

/** The papers that came with a cooperative's applications. */
export const ApplicationPapers = ({
  cooperative_id,
}: {
  cooperative_id: string
}) => {
  const t = useOfficeTexts()
  const { data, error } = useApplicationsOf(cooperative_id)
  return (
    <section className="border-t px-6 py-4">
      <Heading level="h2" className="pb-2">
        {t("applicationPapers")}
      </Heading>
      {error && <Text size="small">{error.message}</Text>}
      {data?.cooperative_applications.length === 0 && (
        <Text size="small" className="text-ui-fg-muted">
          {t("noApplication")}
        </Text>
      )}
      {data?.cooperative_applications.map((application) => (
        <ApplicationDocuments key={application.id} application={application} />
      ))}
    </section>
  )
}
