import { en } from "./en"
import { fr } from "./fr"
import { en as moderationEn } from "./moderation/en"
import { fr as moderationFr } from "./moderation/fr"

export default {
  en: { cooperatives: en, moderation: moderationEn },
  fr: { cooperatives: fr, moderation: moderationFr },
}
