import { en } from "./en"
import { fr } from "./fr"

export default { en: { reports: en }, fr: { reports: fr } }
