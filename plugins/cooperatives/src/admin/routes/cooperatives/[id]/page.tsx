import { Container, Heading, Tabs, Text } from "@medusajs/ui"
import { useParams, useSearchParams, type UIMatch } from "react-router-dom"
import { ActivityTab } from "../../../components/activity/activity-tab"
import { AssistAction } from "../../../components/assistance/assist-action"
import { ApplicationPapers } from "../../../components/documents/application-papers"
import { CertificateActions } from "../../../components/documents/certificate-actions"
import { OrdersTab } from "../../../components/detail/orders-tab"
import { DocumentLink } from "../../../components/detail/document-link"
import { OverviewTab } from "../../../components/detail/overview-tab"
import { ProductsTab } from "../../../components/detail/products-tab"
import { RecordSection } from "../../../components/detail/record-section"
import { StatusActions } from "../../../components/detail/status-actions"
import { LedgerTab } from "../../../components/ledger/ledger-tab"
import { PeopleTab } from "../../../components/people/people-tab"
import { CooperativeStatusBadge } from "../../../components/status-badge"
import { useCooperative } from "../../../lib/use-cooperatives"
import { useTexts } from "../../../lib/use-texts"

const TABS = [
  "overview",
  "products",
  "people",
  "certificates",
  "programmes",
  "orders",
  "ledger",
  "activity",
] as const

const CooperativePage = () => {
  const t = useTexts()
  const { id = "" } = useParams()
  const [parameters, setParameters] = useSearchParams()
  const tab = TABS.find((each) => each === parameters.get("tab")) ?? TABS[0]
  const { data, error } = useCooperative(id)
  if (error) {
    return <Text>{error.message}</Text>
  }
  if (!data) {
    return null
  }
  const { cooperative } = data

  return (
    <Container className="overflow-hidden p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="flex items-center gap-3">
          <Heading>{cooperative.name}</Heading>
          <CooperativeStatusBadge status={cooperative.status} />
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <AssistAction cooperative_id={id} />
          <StatusActions cooperative={cooperative} />
        </div>
      </div>
      <Tabs
        value={tab}
        onValueChange={(chosen) =>
          setParameters({ tab: chosen }, { replace: true })
        }
      >
        <Tabs.List className="flex-wrap px-6 pb-4">
          {TABS.map((tab) => (
            <Tabs.Trigger key={tab} value={tab}>
              {t(`tabs.${tab}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="overview">
          <OverviewTab cooperative={cooperative} />
        </Tabs.Content>
        <Tabs.Content value="products">
          <ProductsTab id={id} />
        </Tabs.Content>
        <Tabs.Content value="people">
          <PeopleTab cooperative={cooperative} />
        </Tabs.Content>
        <Tabs.Content value="certificates">
          <RecordSection
            cooperative_id={id}
            path="certificates"
            records={cooperative.certificates}
            renderActions={(certificate) => (
              <>
                <DocumentLink cooperative_id={id} certificate={certificate} />
                <CertificateActions
                  cooperative_id={id}
                  certificate={certificate}
                />
              </>
            )}
          />
          <ApplicationPapers cooperative_id={id} />
        </Tabs.Content>
        <Tabs.Content value="programmes">
          {(
            [
              ["programmes", cooperative.programmes],
              ["trainings", cooperative.trainings],
              ["prizes", cooperative.prizes],
              ["coaching-sessions", cooperative.coaching_sessions],
            ] as const
          ).map(([path, records]) => (
            <RecordSection
              key={path}
              cooperative_id={id}
              path={path}
              records={records}
            />
          ))}
        </Tabs.Content>
        <Tabs.Content value="orders">
          <OrdersTab id={id} />
        </Tabs.Content>
        <Tabs.Content value="ledger">
          <LedgerTab id={id} />
        </Tabs.Content>
        <Tabs.Content value="activity">
          <ActivityTab id={id} />
        </Tabs.Content>
      </Tabs>
    </Container>
  )
}

const CooperativeName = ({ id }: { id: string }) => (
  <bdi>{useCooperative(id).data?.cooperative.name}</bdi>
)

export const handle = {
  breadcrumb: ({ params }: UIMatch) => (
    <CooperativeName id={params["id"] ?? ""} />
  ),
}

export default CooperativePage
