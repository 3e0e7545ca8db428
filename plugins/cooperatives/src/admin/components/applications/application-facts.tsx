import { useFormats } from "#kit/use-formats"
import type { AdminCooperativeApplication } from "../../../types/cooperative-application"
import { REGION_NAMES } from "../../../types/region-names"
import type { CooperativeDetail } from "../../lib/types"
import { usePeopleTexts } from "../../lib/use-texts"

type ApplicationFactsProps = {
  application: AdminCooperativeApplication
  cooperative: CooperativeDetail
}

/** Who applies, and what identifies the cooperative. */
export const ApplicationFacts = ({
  application,
  cooperative,
}: ApplicationFactsProps) => {
  const t = usePeopleTexts()
  const { day } = useFormats()
  const facts: Record<string, string | number | null | undefined> = {
    contact: `${application.contact_first_name} ${application.contact_last_name}`,
    email: application.contact_email,
    phone: cooperative.contact_phone,
    language: t(`languages.${application.language}`),
    submitted_at: day(application.submitted_at),
    decided_at: application.decided_at && day(application.decided_at),
    town: cooperative.town,
    region: cooperative.region && (REGION_NAMES[cooperative.region] ?? null),
    founded: cooperative.founded,
    members: cooperative.members,
    women: cooperative.women,
    ice: cooperative.ice,
    ...("rib" in cooperative && { rib: cooperative.rib }),
  }
  return (
    <dl className="txt-medium grid grid-cols-2 gap-x-4 gap-y-3 px-6 py-4 md:grid-cols-3 lg:grid-cols-4">
      {Object.entries(facts).map(([name, value]) => (
        <div key={name}>
          <dt className="text-ui-fg-subtle txt-small">{t(`facts.${name}`)}</dt>
          <dd className="break-words">
            <bdi>{value ?? "–"}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
