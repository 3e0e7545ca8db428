import { en } from "./en"
import { fr } from "./fr"

export default { en: { "to-do": en }, fr: { "to-do": fr } }
