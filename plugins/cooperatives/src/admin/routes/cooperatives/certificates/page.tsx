import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container, Heading, Table } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"
import { crumb } from "#kit/crumb"
import { ListTable } from "#kit/list-table"
import { OptionSelect } from "#kit/option-select"
import { PagedList } from "#kit/paged-list"
import { CertificateActions } from "../../../components/documents/certificate-actions"
import { DocumentLink } from "../../../components/detail/document-link"
import { useCertificates, useOfficeTexts } from "../../../lib/use-office"
import { useTexts } from "../../../lib/use-texts"

const LIMIT = 20
const STATES = ["to_verify", "expiring"] as const

const CertificatesPage = () => {
  const t = useOfficeTexts()
  const say = useTexts()
  const { i18n } = useTranslation()
  const [parameters, setParameters] = useSearchParams()
  const state = parameters.get("state") ?? STATES[0]
  const offset = Number(parameters.get("offset") ?? 0)
  const { data, error } = useCertificates({ state, limit: LIMIT, offset })
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-4 px-6 py-4">
        <Heading>{t("certificates")}</Heading>
        <div className="w-56">
          <OptionSelect
            label={say("fields.status")}
            value={state}
            options={STATES.map((value) => ({
              value,
              label: t(`certificateStates.${value}`),
            }))}
            onChange={(value) => setParameters({ state: value })}
          />
        </div>
      </div>
      <PagedList
        error={error}
        count={data?.count}
        none={t("noCertificates")}
        limit={LIMIT}
        offset={offset}
        onChange={(next) => setParameters({ state, offset: String(next) })}
      >
        <ListTable
          columns={[
            say("fields.cooperative"),
            say("fields.type"),
            say("fields.issuer"),
            say("fields.valid_until"),
            "",
          ]}
        >
          {data?.certificates.map((certificate) => (
            <Table.Row key={certificate.id}>
              <Table.Cell>
                <Link
                  to={`/cooperatives/${certificate.cooperative.id}?tab=certificates`}
                  className="text-ui-fg-base hover:underline"
                >
                  <bdi>{certificate.cooperative.name}</bdi>
                </Link>
              </Table.Cell>
              <Table.Cell>
                {say(`certificateTypes.${certificate.type}`)}{" "}
                {certificate.number}
              </Table.Cell>
              <Table.Cell>{certificate.issuer}</Table.Cell>
              <Table.Cell className="whitespace-nowrap">
                {certificate.valid_until
                  ? new Date(certificate.valid_until).toLocaleDateString(
                      i18n.language,
                      { timeZone: "UTC", dateStyle: "medium" }
                    )
                  : "–"}
              </Table.Cell>
              <Table.Cell>
                <div className="flex items-center justify-end gap-2">
                  <DocumentLink
                    cooperative_id={certificate.cooperative.id}
                    certificate={certificate}
                  />
                  <CertificateActions
                    cooperative_id={certificate.cooperative.id}
                    certificate={certificate}
                  />
                </div>
              </Table.Cell>
            </Table.Row>
          ))}
        </ListTable>
      </PagedList>
    </Container>
  )
}

export const config = defineRouteConfig({
  label: "certificates",
  translationNs: "office",
})

export const handle = crumb("office:certificates")

export default CertificatesPage
