import { Alert, Button, Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import type { AdminCooperativeApplication } from "../../../types/cooperative-application"
import type { CooperativeDetail } from "../../lib/types"
import { usePeopleTexts } from "../../lib/use-texts"
import { ApplicationBadge } from "./application-badge"
import { ApplicationDocuments } from "./application-documents"
import { ApplicationFacts } from "./application-facts"
import { DecideApplication } from "./decide-application"
import { isUntranslated } from "./is-untranslated"

type ApplicationPageProps = {
  application: AdminCooperativeApplication
  cooperative: CooperativeDetail
}

/** An application, what came with it, and the decision. */
export const ApplicationPage = ({
  application,
  cooperative,
}: ApplicationPageProps) => {
  const t = usePeopleTexts()
  const { status, language, products, reason } = application
  const path = `/cooperatives/${cooperative.id}`
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="flex items-center gap-3">
          <Heading>
            <bdi>{cooperative.name}</bdi>
          </Heading>
          <ApplicationBadge status={status} />
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Button size="small" variant="transparent" asChild>
            <Link to={path}>{t("openCooperative")}</Link>
          </Button>
          {status === "submitted" && (
            <DecideApplication application={application} />
          )}
        </div>
      </div>
      {isUntranslated(cooperative, language) && (
        <div className="px-6 py-4">
          <Alert variant="warning">
            <span className="flex flex-col items-start gap-1">
              {t("untranslated")}
              <Link
                to={`${path}/edit`}
                className="text-ui-fg-interactive hover:underline"
              >
                {t("translate")}
              </Link>
            </span>
          </Alert>
        </div>
      )}
      {reason && <Section title={t("reason")}>{reason}</Section>}
      <ApplicationFacts application={application} cooperative={cooperative} />
      <Section title={t("sections.products")}>{products}</Section>
      {cooperative.story && (
        <Section title={t("sections.story")}>{cooperative.story}</Section>
      )}
      <section className="flex flex-col gap-2 px-6 py-4">
        <Heading level="h2">{t("sections.documents")}</Heading>
        <ApplicationDocuments application={application} />
      </section>
    </Container>
  )
}

const Section = ({
  title,
  children,
}: {
  title: string
  children: ReactNode
}) => (
  <section className="flex flex-col gap-2 px-6 py-4">
    <Heading level="h2">{title}</Heading>
    <Text dir="auto" className="w-fit max-w-prose whitespace-pre-line">
      {children}
    </Text>
  </section>
)
