import { en } from "./en"
import { fr } from "./fr"

export default { en: { hub: en }, fr: { hub: fr } }
