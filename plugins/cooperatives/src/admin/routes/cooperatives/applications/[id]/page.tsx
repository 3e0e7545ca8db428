import { Text } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { crumb } from "#kit/crumb"
import { ApplicationPage } from "../../../../components/applications/application-page"
import { useApplication } from "../../../../lib/use-applications"
import { useCooperative } from "../../../../lib/use-cooperatives"

const CooperativeApplicationPage = () => {
  const { id = "" } = useParams()
  const { data, error } = useApplication(id)
  if (error) {
    return <Text>{error.message}</Text>
  }
  return data ? (
    <WithCooperative application={data.cooperative_application} />
  ) : null
}

const WithCooperative = ({
  application,
}: Pick<Parameters<typeof ApplicationPage>[0], "application">) => {
  const { data, error } = useCooperative(application.cooperative.id)
  if (error) {
    return <Text>{error.message}</Text>
  }
  return data ? (
    <ApplicationPage application={application} cooperative={data.cooperative} />
  ) : null
}

export const handle = crumb("people:application")

export default CooperativeApplicationPage
