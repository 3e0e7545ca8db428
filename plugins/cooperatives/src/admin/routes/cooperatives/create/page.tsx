import { crumb } from "#kit/crumb"
import { CooperativeForm } from "../../../components/form/cooperative-form"

const CreateCooperativePage = () => <CooperativeForm />

export const handle = crumb("cooperatives:create")

export default CreateCooperativePage
