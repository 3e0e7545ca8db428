import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container, Heading } from "@medusajs/ui"
import { useState } from "react"
import { useSearchParams } from "react-router-dom"
import { crumb } from "#kit/crumb"
import { OptionSelect } from "#kit/option-select"
import { PagedList } from "#kit/paged-list"
import { APPLICATION_STATUSES } from "../../../../types/cooperative-application"
import { ApplicationsTable } from "../../../components/applications/applications-table"
import { useApplications } from "../../../lib/use-applications"
import { usePeopleTexts } from "../../../lib/use-texts"

const LIMIT = 20
const TO_DECIDE = "submitted"

const ApplicationsPage = () => {
  const t = usePeopleTexts()
  const [parameters] = useSearchParams()
  const [page, setPage] = useState({
    status: parameters.get("status") ?? TO_DECIDE,
    offset: 0,
  })
  const { data, error } = useApplications({
    status: page.status || undefined,
    limit: LIMIT,
    offset: page.offset,
  })
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-4 px-6 py-4">
        <Heading>{t("applications")}</Heading>
        <div className="w-44">
          <OptionSelect
            label={t("columns.status")}
            value={page.status}
            none={t("everyStatus")}
            options={APPLICATION_STATUSES.map((value) => ({
              value,
              label: t(`status.${value}`),
            }))}
            onChange={(status) => setPage({ status, offset: 0 })}
          />
        </div>
      </div>
      <PagedList
        error={error}
        count={data?.count}
        none={t("none")}
        limit={LIMIT}
        offset={page.offset}
        onChange={(offset) => setPage({ ...page, offset })}
      >
        <ApplicationsTable
          applications={data?.cooperative_applications ?? []}
        />
      </PagedList>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "applications",
  translationNs: "people",
})

export const handle = crumb("people:applications")

export default ApplicationsPage
