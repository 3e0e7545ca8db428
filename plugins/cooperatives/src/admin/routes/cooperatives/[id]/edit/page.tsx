import { Text } from "@medusajs/ui"
import { useParams } from "react-router-dom"
import { crumb } from "#kit/crumb"
import { CooperativeForm } from "../../../../components/form/cooperative-form"
import { useCooperative } from "../../../../lib/use-cooperatives"

const EditCooperativePage = () => {
  const { id = "" } = useParams()
  const { data, error } = useCooperative(id)
  if (error) {
    return <Text>{error.message}</Text>
  }
  return data ? (
    <CooperativeForm key={id} cooperative={data.cooperative} />
  ) : null
}

export const handle = crumb("cooperatives:edit")

export default EditCooperativePage
