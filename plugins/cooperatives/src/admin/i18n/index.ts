import { en } from "./en"
import { fr } from "./fr"

export default { en: { cooperatives: en }, fr: { cooperatives: fr } }
