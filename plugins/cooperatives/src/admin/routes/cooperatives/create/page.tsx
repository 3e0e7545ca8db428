import { CooperativeForm } from "../../../components/form/cooperative-form"

const CreateCooperativePage = () => <CooperativeForm />

export default CreateCooperativePage
