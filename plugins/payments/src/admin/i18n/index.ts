import { en } from "./en"
import { fr } from "./fr"

export default { en: { payments: en }, fr: { payments: fr } }
